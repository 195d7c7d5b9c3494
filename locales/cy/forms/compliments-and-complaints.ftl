# Awaiting review by a native reader.

title = Dweud wrthym beth wnaethom yn dda neu’n wael
    .source = d9835c98b9c0
summary = Anfonwch ganmoliaeth, sylw neu gŵyn atom.
    .source = b37a1dbdc855
start =
    Defnyddiwch y ffurflen hon:

    - i ddiolch i ni neu ganmol rhywun (canmoliaeth)
    - i roi eich syniad neu eich barn i ni (sylw)
    - i ddweud wrthym ein bod wedi gwneud rhywbeth o’i le, neu heb wneud rhywbeth y dylem fod wedi’i wneud (cwyn)

    Mae’n cymryd tua 5 munud.

    Ni fydd cwyn yn newid sut rydym yn eich trin. Rydym am wybod, er mwyn i ni allu unioni pethau.

    ## Beth nad yw’n gŵyn

    Ai dyma’r tro cyntaf i chi roi gwybod i ni am y broblem? Defnyddiwch y ffurflen ar ei chyfer. Mae’n gynt.

    - [Rhoi gwybod am fin na chafodd ei wagio](form:report-missed-bin)
    - [Rhoi gwybod am broblem sŵn](form:report-noise)
    - [Rhoi gwybod am gerbyd sydd wedi’i adael](form:report-abandoned-vehicle)
    .source = 48095c54f139
message-title = Beth ydych chi am ei anfon atom?
    .source = a968f7328e26
message-kind-called = beth ydych chi am ei anfon atom
    .source = 57169607ce54
message-kind-option-compliment = Canmoliaeth
    .source = f0000284500a
message-kind-option-comment = Sylw neu syniad
    .source = 0c22e8575424
message-kind-option-complaint = Cwyn
    .source = 1f4d16740ccf
service-title = Pa wasanaeth sydd dan sylw?
    .source = 43d3506be910
service-which-called = pa wasanaeth sydd dan sylw
    .source = 123b13670311
service-which-option-adult_care = Gofal cymdeithasol i oedolion
    .source = 2563176f7bf2
service-which-option-benefits = Budd-daliadau a gostyngiad y dreth gyngor
    .source = 76711d9cb2fe
service-which-option-bins = Biniau ac ailgylchu
    .source = 7508a36d3661
service-which-option-registrars = Genedigaethau, marwolaethau a phriodasau
    .source = 8c057e3d4da5
service-which-option-building_control = Rheoli adeiladu
    .source = 1aad90694ce4
service-which-option-burials = Mynwentydd ac amlosgfa
    .source = c3fc8997ad3b
service-which-option-childcare = Gofal plant a’r blynyddoedd cynnar
    .source = bbdae9ecb0ae
service-which-option-children_care = Gofal cymdeithasol i blant
    .source = 38ffa343b3e2
service-which-option-housing = Cartrefi’r cyngor ac atgyweiriadau
    .source = c5dcd1b7dfec
service-which-option-council_tax = Treth gyngor
    .source = 2f72b1d740e3
service-which-option-councillors = Cynghorwyr
    .source = 9fda2744b387
service-which-option-elections = Etholiadau a phleidleisio
    .source = 2ef14c769cf1
service-which-option-environment = Diogelwch bwyd, sŵn a phlâu
    .source = c9b609a36b6d
service-which-option-homelessness = Digartrefedd
    .source = 379b825e9f4b
service-which-option-leisure = Canolfannau hamdden
    .source = 6d784feec5dd
service-which-option-libraries = Llyfrgelloedd
    .source = 62ef6fd92ee1
service-which-option-licensing = Trwyddedu
    .source = 75b38c876a58
service-which-option-parking = Parcio
    .source = 4a64d6c849df
service-which-option-parks = Parciau a mannau agored
    .source = fc1b39cd2693
service-which-option-phones = Llinell ffôn a derbynfa
    .source = ac609fb33442
service-which-option-planning = Cynllunio
    .source = 21cc30509578
service-which-option-roads = Ffyrdd a phalmentydd
    .source = c1fdf3a46873
service-which-option-schools = Ysgolion a lleoedd ysgol
    .source = 930153cec005
service-which-option-streets = Glanhau strydoedd
    .source = 75451a7f104a
service-which-option-website = Y wefan hon
    .source = 60b896e5173a
service-which-option-other = Rhywbeth arall
    .source = cc7284314484
subject-title = Am beth mae eich cwyn?
    .source = 56c6a4c3e41b
subject-what-called = am beth mae eich cwyn
    .source = 226db4427a9b
subject-what-option-missed_bin = Bin na chafodd ei wagio, ac nid wyf wedi rhoi gwybod amdano eto
    .source = 73e415ae03f3
subject-what-option-fine = Dirwy parcio
    .source = 7ead45797d42
subject-what-option-planning = Penderfyniad ar fy nghais cynllunio fy hun
    .source = 799f17dc385b
subject-what-option-bill = Fy mand treth gyngor, disgownt neu bwy sy’n gorfod talu
    .source = 6041db9675c7
subject-what-option-benefit = Penderfyniad am fudd-dal tai neu ostyngiad y dreth gyngor
    .source = 6eef51122345
subject-what-option-school = Ysgol, neu le mewn ysgol na chawsom
    .source = f6f955eaa533
subject-what-option-councillor = Ymddygiad cynghorydd
    .source = 0f0abf8bd8f7
subject-what-option-other = Rhywbeth arall
    .source = cc7284314484
missed_bin-title = Rhowch wybod am y bin yn gyntaf
    .source = b80166ed27ea
missed_bin-content =
    Gallwn ddod yn ôl i’w wagio os byddwch yn [rhoi gwybod am fin na chafodd ei wagio](form:report-missed-bin).

    Os bydd yn digwydd dro ar ôl tro, dewch yn ôl i wneud cwyn.
    .source = 5a1cc3a9d61b
fine-title = Mae angen i chi herio’r ddirwy parcio
    .source = 21dc160d24b0
fine-content =
    Ni allwn newid dirwy parcio drwy gŵyn. Gallwch ei herio, ac nid yw’n costio dim byd i wneud hyn.

    Mae’r ddirwy ei hun yn dweud wrthych sut. Gwnewch hyn o fewn 14 diwrnod os gallwch, fel y gallwch dalu’r swm is o hyd.

    Mae gan GOV.UK [help gyda dirwyon parcio](https://www.gov.uk/parking-tickets).
    .source = 3d49511e620d
planning-title = Mae angen i chi apelio yn erbyn y penderfyniad cynllunio
    .source = 3c6f2ed7c3c1
planning-content =
    Ni allwn newid penderfyniad cynllunio drwy gŵyn. Gallwch [apelio yn ei erbyn ar GOV.UK](https://www.gov.uk/appeal-planning-decision).

    Mae terfyn amser. Mae ar y llythyr sy’n rhoi’r penderfyniad.
    .source = c8ae0abd5e8f
bill-title = Mae angen i chi apelio am eich treth gyngor
    .source = 71be29c79182
bill-content =
    Ni allwn benderfynu hyn drwy gŵyn.

    - Ar gyfer bil neu ddisgownt, ysgrifennwch atom ni yn gyntaf. Os na fyddwn yn cytuno, gallwch [apelio am fil treth gyngor](https://www.gov.uk/council-tax-appeals).
    - Ar gyfer band, gallwch [herio eich band treth gyngor](https://www.gov.uk/challenge-council-tax-band).

    Parhewch i dalu eich bil nes bod penderfyniad.
    .source = d8a3be01d7f9
benefit-title = Mae angen i chi ofyn i ni edrych ar y penderfyniad eto
    .source = 6903a2881a18
benefit-content =
    Ni allwn newid y penderfyniad hwn drwy gŵyn. Ysgrifennwch atom a dywedwch pam rydych yn meddwl ei fod yn anghywir.

    Ar gyfer budd-dal tai, gwnewch hyn o fewn 1 mis i’r dyddiad ar y llythyr.

    Gallwch [gysylltu â ni](/contact) os oes angen help arnoch gyda hyn.
    .source = c0dce23c7d9f
school-title = Mae angen i chi ofyn i’r ysgol neu apelio
    .source = 309b0d441012
school-content =
    I gwyno am ysgol, siaradwch â’r ysgol yn gyntaf. Mae GOV.UK yn dweud wrthych [sut i gwyno am ysgol](https://www.gov.uk/complain-about-school).

    Os na chafodd eich plentyn le, gallwch [apelio am le mewn ysgol](https://www.gov.uk/schools-admissions/appealing-a-schools-decision).
    .source = 7d96a6693270
councillor-title = Rhywun arall sy’n edrych ar ymddygiad cynghorwyr
    .source = ec4eff7fc045
councillor-content =
    Mae rheolau ar sut y dylai cynghorwyr ymddwyn. Ein swyddog monitro sy’n edrych ar hyn.

    I wneud hyn, [cysylltwch â ni](/contact) a gofynnwch am y swyddog monitro.
    .source = 1e445d5947b7
compliment-title = Beth wnaethom ni’n dda?
    .source = dcd262bf7da8
compliment-text-label = Yr hyn a wnaethom yn dda
    .source = 29c580b32aca
compliment-text-called = beth wnaethom ni’n dda
    .source = ee9efda91899
compliment-who-label = Pwy wnaeth eich helpu?
    .source = 6f2b38d82f21
compliment-who-hint = Byddwn yn dweud wrthynt. Mae enw neu dîm yn ddigon.
    .source = 6b3429137870
compliment-who-called = pwy wnaeth eich helpu
    .source = 37f3912e5d41
comment-title = Beth yw eich sylw neu eich syniad?
    .source = c8eea32844cc
comment-text-called = eich sylw neu eich syniad
    .source = 9fbd889eb757
before-title = Ydych chi wedi cwyno i ni am hyn o’r blaen?
    .source = 5d48a42103e0
before-told-label = Beth rydych wedi’i ddweud wrthym
    .source = 6f613e485d16
before-told-called = ydych chi wedi cwyno i ni am hyn o’r blaen
    .source = 06a33b189793
before-told-option-first = Nac ydw, dyma’r tro cyntaf
    .source = a0714874685c
before-told-option-asked = Dywedais wrthych am y broblem
    .source = 918c0213a1a2
before-told-option-asked-hint = Ond ni wnes i gŵyn
    .source = e360ccca9fcd
before-told-option-answered = Ydw, ac nid wyf yn hapus gyda’ch ateb
    .source = 2f41482f35ed
before-told-option-answered-hint = Bydd rhywun arall yn edrych arni eto (cam 2)
    .source = 69e8a9bf3e3f
before-reference-label = Cyfeirnod eich cwyn gyntaf
    .source = 8d1bfd2da12a
before-reference-hint = Mae ar ein hateb. Gadewch hwn yn wag os na allwch ddod o hyd iddo.
    .source = 34bc1e2e0b5b
before-reference-called = cyfeirnod eich cwyn gyntaf
    .source = 343453f42e22
happened-title = Pryd ddigwyddodd hyn?
    .source = 40befb12738d
happened-date-hint = Os parhaodd am beth amser, rhowch y diwrnod olaf. Nid oes rhaid iddo fod yn fanwl gywir.
    .source = abe46ab2850f
happened-date-called = pryd ddigwyddodd hyn
    .source = 1c5f0589ecf7
late-title = Pam na wnaethoch ddweud wrthym yn gynt?
    .source = 337b4b29aef3
late-reason-hint = Nid ydym bob amser yn edrych ar bethau a ddigwyddodd fwy na blwyddyn yn ôl. Gall rheswm da newid hynny.
    .source = e4e1506bb7c0
late-reason-called = pam na wnaethoch ddweud wrthym yn gynt
    .source = c88d1a809812
complaint-title = Beth aeth o’i le?
    .source = 3f5cd5dde41c
complaint-text-label = Yr hyn a aeth o’i le
    .source = dd336b10f72a
complaint-text-hint = Dywedwch beth ddigwyddodd a ble, a sut yr effeithiodd arnoch.
    .source = bcfca588f8d7
complaint-text-called = beth aeth o’i le
    .source = bee29ca9baec
complaint-put_right-label = Beth fyddai’n unioni pethau?
    .source = 32a695271293
complaint-put_right-hint = Er enghraifft, ymddiheuriad, atgyweiriad, neu newid i’r ffordd rydym yn gweithio.
    .source = 491fe6754cd5
complaint-put_right-called = beth fyddai’n unioni pethau
    .source = fe712a10e611
second_look-title = Pam nad ydych yn hapus gyda’n hateb?
    .source = f4d7b1fb2771
second_look-text-label = Beth sydd o’i le ar ein hateb
    .source = 9f224974400a
second_look-text-hint = Nid oes angen i chi ddweud yr hanes i gyd eto. Mae’r hanes gennym yn barod.
    .source = e68fb1b0e62b
second_look-text-called = beth sydd o’i le ar ein hateb
    .source = b2366fb6eef4
second_look-put_right-label = Beth fyddai’n unioni pethau?
    .source = 32a695271293
second_look-put_right-called = beth fyddai’n unioni pethau
    .source = fe712a10e611
evidence-title = Ydych chi am anfon lluniau neu lythyrau atom?
    .source = 215ae96e74dd
evidence-files-hint = Nid oes rhaid i chi. Peidiwch ag anfon llythyrau y gwnaethom ni eu hysgrifennu atoch. Mae’r rheini gennym.
    .source = 5a5205f25a49
evidence-files-called = lluniau neu lythyrau
    .source = 98c918cf310e
behalf-title = Ar ran pwy mae’r gŵyn?
    .source = 52abf808e6bf
behalf-who-label = Y person
    .source = 6007db63e18e
behalf-who-called = ar ran pwy mae’r gŵyn
    .source = df08bde31772
behalf-who-option-me = Fi fy hun
    .source = d30af076b0dc
behalf-who-option-other = Rhywun arall
    .source = 0cf19ffa822f
behalf-name-label = Enw llawn y person
    .source = 16e4a7230346
behalf-name-called = enw llawn y person
    .source = 8105d8519b71
behalf-agreed-label = Mae’r person wedi cytuno i hyn, neu mae’r gyfraith yn gadael i mi weithredu ar ran y person
    .source = d33833cd20e8
behalf-agreed-called = bod y person wedi cytuno i hyn, neu fod y gyfraith yn gadael i chi weithredu ar ran y person
    .source = 4fc2e5d017f4
reply-title = Ydych chi am i ni ymateb?
    .source = 6ce6d67ae090
reply-wanted-called = ydych chi am i ni ymateb
    .source = 87c492fee9de
you-title = Beth yw eich enw?
    .source = b7bc3f438183
you-name-called = eich enw llawn
    .source = a5c600eed9e9
contact-title = Sut ydych chi am i ni eich ateb?
    .source = 1cbff1270d98
contact-by-label = Y ffordd orau o’ch ateb
    .source = e406dd981b45
contact-by-called = sut ydych chi am i ni eich ateb
    .source = 3f09ba11bd7d
contact-by-option-email = Drwy e-bost
    .source = d42302edcb1e
contact-by-option-phone = Dros y ffôn
    .source = 789f2ca280cb
contact-by-option-letter = Drwy lythyr
    .source = 3cda5bf4e19b
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
contact-phone-called = eich rhif ffôn
    .source = f2e09d267c35
home-title = I ba gyfeiriad y dylem ysgrifennu?
    .source = e3ad90e8cd31
needs-title = Oes angen i ni wneud rhywbeth yn wahanol i chi?
    .source = 3696dba83448
needs-content = Dywedwch wrthym beth fyddai’n ei gwneud yn haws i chi ddelio â ni. Efallai fod gennych anabledd, neu ei bod yn anodd i chi ddarllen. Nid oes angen i chi ddweud pam.
    .source = 182aee51ff29
needs-list-label = Beth fyddai’n eich helpu
    .source = 98fb17e225fa
needs-list-called = beth sydd angen i ni ei wneud yn wahanol i chi
    .source = 5818dc5f5451
needs-list-option-large_print = Ysgrifennu ataf mewn print bras
    .source = c2bf32e79402
needs-list-option-easy_read = Ysgrifennu mewn fformat hawdd ei ddeall, â geiriau byr a lluniau
    .source = 79b61f164ba7
needs-list-option-sign = Defnyddio dehonglydd Iaith Arwyddion Prydain
    .source = 3a508174fda1
needs-list-option-language = Defnyddio iaith arall
    .source = 86721cfa84c9
needs-list-option-call = Fy ffonio, a pheidio ag ysgrifennu
    .source = 58bf11662121
needs-list-option-time = Rhoi mwy o amser i mi ateb
    .source = cdcc67593ee4
needs-list-option-somebody = Siarad â rhywun arall ar fy rhan
    .source = 73fbde56e73f
needs-list-option-other = Rhywbeth arall
    .source = cc7284314484
needs-list-option-none = Na, nid oes angen dim byd arnaf
    .source = f450d4ac12d7
needs-language-label = Pa iaith?
    .source = 115187b1f656
needs-language-called = pa iaith sydd ei hangen arnoch
    .source = 213883e5b6bf
needs-other-label = Beth arall sydd ei angen arnoch?
    .source = 6aa2be7ad585
needs-other-called = beth arall sydd ei angen arnoch
    .source = 7b9031136c04
confirmation =
    Mae’r hyn a anfonoch wedi ein cyrraedd.

    ## Os gwnaethoch anfon canmoliaeth neu sylw

    Byddwn yn ei drosglwyddo i’r gwasanaeth. Os gwnaethoch ofyn am ymateb, byddwch yn ei gael o fewn 10 diwrnod gwaith.

    ## Os gwnaethoch gŵyn

    O fewn 5 diwrnod gwaith, byddwn yn dweud wrthych pwy sy’n edrych arni. Ar ôl hynny, byddwch yn cael ateb:

    - o fewn 10 diwrnod gwaith, os dyma eich cwyn gyntaf am hyn (cam 1)
    - o fewn 20 diwrnod gwaith, os nad oeddech yn hapus gyda’n hateb cyntaf (cam 2)

    Os bydd angen mwy o amser arnom, byddwn yn dweud wrthych pam, a faint. Mae terfynau amser eraill i gwynion am ofal cymdeithasol.

    Os nad ydych yn hapus o hyd ar ôl cam 2, gallwch fynd at yr [Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol](https://www.lgo.org.uk). Mae am ddim, ac nid yw’n gweithio i ni.
    .source = e9b90e92aa8c
