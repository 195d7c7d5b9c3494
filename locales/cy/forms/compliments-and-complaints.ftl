# Awaiting review by a native reader.

title = Dweud wrthym beth wnaethom yn dda neu’n wael
summary = Anfonwch ganmoliaeth, sylw neu gŵyn atom.
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

message-title = Beth ydych chi am ei anfon atom?
message-kind-called = beth ydych chi am ei anfon atom
message-kind-option-compliment = Canmoliaeth
message-kind-option-comment = Sylw neu syniad
message-kind-option-complaint = Cwyn

service-title = Pa wasanaeth sydd dan sylw?
service-which-called = pa wasanaeth sydd dan sylw
service-which-option-adult_care = Gofal cymdeithasol i oedolion
service-which-option-benefits = Budd-daliadau a gostyngiad y dreth gyngor
service-which-option-bins = Biniau ac ailgylchu
service-which-option-registrars = Genedigaethau, marwolaethau a phriodasau
service-which-option-building_control = Rheoli adeiladu
service-which-option-burials = Mynwentydd ac amlosgfa
service-which-option-childcare = Gofal plant a’r blynyddoedd cynnar
service-which-option-children_care = Gofal cymdeithasol i blant
service-which-option-housing = Cartrefi’r cyngor ac atgyweiriadau
service-which-option-council_tax = Treth gyngor
service-which-option-councillors = Cynghorwyr
service-which-option-elections = Etholiadau a phleidleisio
service-which-option-environment = Diogelwch bwyd, sŵn a phlâu
service-which-option-homelessness = Digartrefedd
service-which-option-leisure = Canolfannau hamdden
service-which-option-libraries = Llyfrgelloedd
service-which-option-licensing = Trwyddedu
service-which-option-parking = Parcio
service-which-option-parks = Parciau a mannau agored
service-which-option-phones = Llinell ffôn a derbynfa
service-which-option-planning = Cynllunio
service-which-option-roads = Ffyrdd a phalmentydd
service-which-option-schools = Ysgolion a lleoedd ysgol
service-which-option-streets = Glanhau strydoedd
service-which-option-website = Y wefan hon
service-which-option-other = Rhywbeth arall

subject-title = Am beth mae eich cwyn?
subject-what-called = am beth mae eich cwyn
subject-what-option-missed_bin = Bin na chafodd ei wagio, ac nid wyf wedi rhoi gwybod amdano eto
subject-what-option-fine = Dirwy parcio
subject-what-option-planning = Penderfyniad ar fy nghais cynllunio fy hun
subject-what-option-bill = Fy mand treth gyngor, disgownt neu bwy sy’n gorfod talu
subject-what-option-benefit = Penderfyniad am fudd-dal tai neu ostyngiad y dreth gyngor
subject-what-option-school = Ysgol, neu le mewn ysgol na chawsom
subject-what-option-councillor = Ymddygiad cynghorydd
subject-what-option-other = Rhywbeth arall

missed_bin-title = Rhowch wybod am y bin yn gyntaf
missed_bin-content =
    Gallwn ddod yn ôl i’w wagio os byddwch yn [rhoi gwybod am fin na chafodd ei wagio](form:report-missed-bin).

    Os bydd yn digwydd dro ar ôl tro, dewch yn ôl i wneud cwyn.

fine-title = Mae angen i chi herio’r ddirwy parcio
fine-content =
    Ni allwn newid dirwy parcio drwy gŵyn. Gallwch ei herio, ac nid yw’n costio dim byd i wneud hyn.

    Mae’r ddirwy ei hun yn dweud wrthych sut. Gwnewch hyn o fewn 14 diwrnod os gallwch, fel y gallwch dalu’r swm is o hyd.

    Mae gan GOV.UK [help gyda dirwyon parcio](https://www.gov.uk/parking-tickets).

planning-title = Mae angen i chi apelio yn erbyn y penderfyniad cynllunio
planning-content =
    Ni allwn newid penderfyniad cynllunio drwy gŵyn. Gallwch [apelio yn ei erbyn ar GOV.UK](https://www.gov.uk/appeal-planning-decision).

    Mae terfyn amser. Mae ar y llythyr sy’n rhoi’r penderfyniad.

bill-title = Mae angen i chi apelio am eich treth gyngor
bill-content =
    Ni allwn benderfynu hyn drwy gŵyn.

    - Ar gyfer bil neu ddisgownt, ysgrifennwch atom ni yn gyntaf. Os na fyddwn yn cytuno, gallwch [apelio am fil treth gyngor](https://www.gov.uk/council-tax-appeals).
    - Ar gyfer band, gallwch [herio eich band treth gyngor](https://www.gov.uk/challenge-council-tax-band).

    Parhewch i dalu eich bil nes bod penderfyniad.

benefit-title = Mae angen i chi ofyn i ni edrych ar y penderfyniad eto
benefit-content =
    Ni allwn newid y penderfyniad hwn drwy gŵyn. Ysgrifennwch atom a dywedwch pam rydych yn meddwl ei fod yn anghywir.

    Ar gyfer budd-dal tai, gwnewch hyn o fewn 1 mis i’r dyddiad ar y llythyr.

    Gallwch [gysylltu â ni](/contact) os oes angen help arnoch gyda hyn.

school-title = Mae angen i chi ofyn i’r ysgol neu apelio
school-content =
    I gwyno am ysgol, siaradwch â’r ysgol yn gyntaf. Mae GOV.UK yn dweud wrthych [sut i gwyno am ysgol](https://www.gov.uk/complain-about-school).

    Os na chafodd eich plentyn le, gallwch [apelio am le mewn ysgol](https://www.gov.uk/schools-admissions/appealing-a-schools-decision).

councillor-title = Rhywun arall sy’n edrych ar ymddygiad cynghorwyr
councillor-content =
    Mae rheolau ar sut y dylai cynghorwyr ymddwyn. Ein swyddog monitro sy’n edrych ar hyn.

    I wneud hyn, [cysylltwch â ni](/contact) a gofynnwch am y swyddog monitro.

compliment-title = Beth wnaethom ni’n dda?
compliment-text-label = Yr hyn a wnaethom yn dda
compliment-text-called = beth wnaethom ni’n dda
compliment-who-label = Pwy wnaeth eich helpu?
compliment-who-called = pwy wnaeth eich helpu
compliment-who-hint = Byddwn yn dweud wrthynt. Mae enw neu dîm yn ddigon.

comment-title = Beth yw eich sylw neu eich syniad?
comment-text-called = eich sylw neu eich syniad

before-title = Ydych chi wedi cwyno i ni am hyn o’r blaen?
before-told-label = Beth rydych wedi’i ddweud wrthym
before-told-called = ydych chi wedi cwyno i ni am hyn o’r blaen
before-told-option-first = Nac ydw, dyma’r tro cyntaf
before-told-option-asked = Dywedais wrthych am y broblem
before-told-option-asked-hint = Ond ni wnes i gŵyn
before-told-option-answered = Ydw, ac nid wyf yn hapus gyda’ch ateb
before-told-option-answered-hint = Bydd rhywun arall yn edrych arni eto (cam 2)
before-reference-label = Cyfeirnod eich cwyn gyntaf
before-reference-called = cyfeirnod eich cwyn gyntaf
before-reference-hint = Mae ar ein hateb. Gadewch hwn yn wag os na allwch ddod o hyd iddo.

happened-title = Pryd ddigwyddodd hyn?
happened-date-called = pryd ddigwyddodd hyn
happened-date-hint = Os parhaodd am beth amser, rhowch y diwrnod olaf. Nid oes rhaid iddo fod yn fanwl gywir.

late-title = Pam na wnaethoch ddweud wrthym yn gynt?
late-reason-called = pam na wnaethoch ddweud wrthym yn gynt
late-reason-hint = Nid ydym bob amser yn edrych ar bethau a ddigwyddodd fwy na blwyddyn yn ôl. Gall rheswm da newid hynny.

complaint-title = Beth aeth o’i le?
complaint-text-label = Yr hyn a aeth o’i le
complaint-text-called = beth aeth o’i le
complaint-text-hint = Dywedwch beth ddigwyddodd a ble, a sut yr effeithiodd arnoch.
complaint-put_right-label = Beth fyddai’n unioni pethau?
complaint-put_right-called = beth fyddai’n unioni pethau
complaint-put_right-hint = Er enghraifft, ymddiheuriad, atgyweiriad, neu newid i’r ffordd rydym yn gweithio.

second_look-title = Pam nad ydych yn hapus gyda’n hateb?
second_look-text-label = Beth sydd o’i le ar ein hateb
second_look-text-called = beth sydd o’i le ar ein hateb
second_look-text-hint = Nid oes angen i chi ddweud yr hanes i gyd eto. Mae’r hanes gennym yn barod.
second_look-put_right-label = Beth fyddai’n unioni pethau?
second_look-put_right-called = beth fyddai’n unioni pethau

evidence-title = Ydych chi am anfon lluniau neu lythyrau atom?
evidence-files-called = lluniau neu lythyrau
evidence-files-hint = Nid oes rhaid i chi. Peidiwch ag anfon llythyrau y gwnaethom ni eu hysgrifennu atoch. Mae’r rheini gennym.

behalf-title = Ar ran pwy mae’r gŵyn?
behalf-who-label = Y person
behalf-who-called = ar ran pwy mae’r gŵyn
behalf-who-option-me = Fi fy hun
behalf-who-option-other = Rhywun arall
behalf-name-label = Enw llawn y person
behalf-name-called = enw llawn y person
behalf-agreed-label = Mae’r person wedi cytuno i hyn, neu mae’r gyfraith yn gadael i mi weithredu ar ran y person
behalf-agreed-called = bod y person wedi cytuno i hyn, neu fod y gyfraith yn gadael i chi weithredu ar ran y person

reply-title = Ydych chi am i ni ymateb?
reply-wanted-called = ydych chi am i ni ymateb

you-title = Beth yw eich enw?
you-name-called = eich enw llawn

contact-title = Sut ydych chi am i ni eich ateb?
contact-by-label = Y ffordd orau o’ch ateb
contact-by-called = sut ydych chi am i ni eich ateb
contact-by-option-email = Drwy e-bost
contact-by-option-phone = Dros y ffôn
contact-by-option-letter = Drwy lythyr
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU
contact-phone-called = eich rhif ffôn

home-title = I ba gyfeiriad y dylem ysgrifennu?

needs-title = Oes angen i ni wneud rhywbeth yn wahanol i chi?
needs-content = Dywedwch wrthym beth fyddai’n ei gwneud yn haws i chi ddelio â ni. Efallai fod gennych anabledd, neu ei bod yn anodd i chi ddarllen. Nid oes angen i chi ddweud pam.
needs-list-label = Beth fyddai’n eich helpu
needs-list-called = beth sydd angen i ni ei wneud yn wahanol i chi
needs-list-option-large_print = Ysgrifennu ataf mewn print bras
needs-list-option-easy_read = Ysgrifennu mewn fformat hawdd ei ddeall, â geiriau byr a lluniau
needs-list-option-sign = Defnyddio dehonglydd Iaith Arwyddion Prydain
needs-list-option-language = Defnyddio iaith arall
needs-list-option-call = Fy ffonio, a pheidio ag ysgrifennu
needs-list-option-time = Rhoi mwy o amser i mi ateb
needs-list-option-somebody = Siarad â rhywun arall ar fy rhan
needs-list-option-other = Rhywbeth arall
needs-list-option-none = Na, nid oes angen dim byd arnaf
needs-language-label = Pa iaith?
needs-language-called = pa iaith sydd ei hangen arnoch
needs-other-label = Beth arall sydd ei angen arnoch?
needs-other-called = beth arall sydd ei angen arnoch

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
