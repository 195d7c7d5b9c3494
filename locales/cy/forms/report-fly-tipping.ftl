# Awaiting review by a native reader.

title = Rhoi gwybod am dipio anghyfreithlon
    .source = 17ab968dea99
summary = Rhowch wybod i ni am sbwriel y mae rhywun wedi’i ddympio. Nid oes rhaid i chi roi eich enw.
    .source = f05cc65a8a95
start =
    Tipio anghyfreithlon yw gadael sbwriel ar dir lle na chaniateir hynny. Mae’n drosedd o dan Ddeddf Diogelu’r Amgylchedd 1990.

    Nid oes rhaid i chi roi eich enw.

    ## Cadwch yn ddiogel

    - peidiwch â chyffwrdd â’r sbwriel
    - peidiwch â siarad â phobl sy’n dympio sbwriel
    - ffoniwch 999 os oes unrhyw un mewn perygl

    ## Beth fydd ei angen arnoch

    - ble mae’r sbwriel
    - beth ydyw, a thua faint ohono sydd yno
    - lluniau, os oes gennych rai

    Mae’n cymryd tua 4 munud.

    ## Pryd i beidio â defnyddio’r ffurflen hon

    Os na wnaethom wagio eich bin, [rhowch wybod am fin na chafodd ei wagio](form:report-missed-bin).

    Os ydych am i ni fynd â’ch pethau chi, [trefnwch gasgliad gwastraff swmpus](form:book-bulky-waste).
    .source = 97bb98f193cf
place-title = Ble mae’r sbwriel?
    .source = c4ee0f9fed5e
place-spot-hint = Rhowch enw’r ffordd, a dywedwch beth sydd gerllaw. Er enghraifft, Lôn y Felin, y tu ôl i’r siopau, wrth y giât las.
    .source = aa04f435600c
place-spot-called = ble mae’r sbwriel
    .source = 3e83417a163f
land-title = Pa fath o le ydyw?
    .source = 8cc0cab667e5
land-kind-called = pa fath o le ydyw
    .source = 12bc561a9597
land-kind-option-road = Ffordd neu balmant
    .source = 62fdb27f02c3
land-kind-option-road-hint = Neu’r glaswellt ar ymyl ffordd
    .source = 421f768ee681
land-kind-option-path = Lôn gefn neu lwybr
    .source = e90b9f1f56fb
land-kind-option-park = Parc neu fan agored arall
    .source = f15a431e104f
land-kind-option-water = Mewn afon, camlas neu lyn, neu wrth ymyl un
    .source = d1503f8669dc
land-kind-option-private = Tir preifat
    .source = 5914d83c553a
land-kind-option-private-hint = Er enghraifft, gardd, fferm neu faes parcio siop
    .source = 704119ace5a4
land-kind-option-unsure = Nid wyf yn siŵr
    .source = d000f8fd9a6c
owner-title = Ai chi biau’r tir, neu a ydych chi’n gofalu amdano?
    .source = e4e3ac42688c
owner-yours-called = mai chi biau’r tir, neu os ydych chi’n gofalu amdano
    .source = eaad00d7cca4
your_land-title = Mae angen i chi drefnu i rywun fynd â’r sbwriel
    .source = 1f9701a83bdf
your_land-content =
    Ni allwn glirio tir preifat. Mae angen i chi drefnu i rywun fynd â’r sbwriel, a thalu am hynny.

    Defnyddiwch rywun sydd â thrwydded cludydd gwastraff. Gofynnwch am gael ei gweld, a chadwch y dderbynneb.

    Os gallwch, arhoswch nes i ni edrych ar y sbwriel. Efallai y bydd yn dangos i ni pwy a’i gadawodd.
    .source = d1d417393fdd
their_land-title = Mae angen i’r perchennog drefnu i rywun fynd â’r sbwriel
    .source = 1df744e4c935
their_land-content =
    Ni allwn glirio tir preifat. Byddwn yn rhoi gwybod i’r perchennog am y sbwriel.

    Byddwn hefyd yn ceisio darganfod pwy a’i gadawodd.
    .source = 152aa0269b16
what-title = Beth sydd wedi’i adael yno?
    .source = 8dede083c27b
what-kinds-label = Dewiswch bopeth y gallwch ei weld
    .source = dd2404243ebd
what-kinds-called = beth sydd wedi’i adael yno
    .source = 8a1405c6b50e
what-kinds-option-bags = Bagiau o sbwriel
    .source = 851bb2c8087b
what-kinds-option-furniture = Dodrefn, gwelyau neu garpedi
    .source = fd041de69603
what-kinds-option-electrical = Oergelloedd, setiau teledu neu bethau trydanol eraill
    .source = c0f82be2e182
what-kinds-option-building = Gwastraff adeiladu, fel brics, pren neu hen geginau
    .source = adffc77da15e
what-kinds-option-garden = Gwastraff gardd
    .source = ceb684bba738
what-kinds-option-vehicle = Teiars neu ddarnau o gerbydau
    .source = dbbc15a02120
what-kinds-option-other = Rhywbeth arall
    .source = cc7284314484
what-other-label = Beth arall sydd yno?
    .source = 20823ac4edf7
what-other-called = beth arall sydd yno
    .source = 22b94e9a3de4
danger-title = A oes unrhyw ran ohono’n beryglus?
    .source = a2708bf83833
danger-kinds-hint = Peidiwch â mynd yn agos i gael gwybod. Dewiswch bopeth y gallwch ei weld.
    .source = 9bf91a496ddc
danger-kinds-called = a oes unrhyw ran ohono’n beryglus
    .source = a640f6614c6e
danger-kinds-option-needles = Nodwyddau neu wydr wedi torri
    .source = 25a65f1e0bd1
danger-kinds-option-asbestos = Asbestos
    .source = 6b210ed7077c
danger-kinds-option-asbestos-hint = Yn aml, dalennau llwyd o hen do neu garej
    .source = d4e49ed06c67
danger-kinds-option-chemicals = Poteli nwy, olew, paent neu gemegau
    .source = 1f517eb900a8
danger-kinds-option-animal = Anifeiliaid marw
    .source = 2eb65aa80cd1
danger-kinds-option-blocked = Mae’n rhwystro ffordd neu lwybr
    .source = 56acec7c00ad
danger-kinds-option-none = Dim un o’r rhain
    .source = 161f67caacbe
keep_away-title = Cadwch draw o’r sbwriel
    .source = 5efdc98c8a8e
keep_away-content =
    Peidiwch â chyffwrdd ag ef na’i symud. Cadwch blant ac anifeiliaid anwes draw.

    Ffoniwch 999 nawr os oes unrhyw un wedi’i anafu, neu mewn perygl.

    Byddwn yn dod i’w wneud yn ddiogel o fewn 1 diwrnod gwaith.
    .source = cceed01aac0a
amount-title = Faint o sbwriel sydd yno?
    .source = 51b9e8f1f876
amount-size-hint = Gallwch ddyfalu.
    .source = 91d85ee7f5c3
amount-size-called = faint o sbwriel sydd yno
    .source = 38706d7ae0cd
amount-size-option-one_bag = Un bag
    .source = 339209a6a954
amount-size-option-one_thing = Un peth mawr
    .source = 170337126274
amount-size-option-car = Byddai’n ffitio yng nghist car
    .source = bd2f4b7e3fde
amount-size-option-small_van = Byddai’n llenwi fan fach
    .source = 521fe500b97a
amount-size-option-large_van = Byddai’n llenwi fan fawr
    .source = e0fb4defc212
amount-size-option-lorry = Byddai’n llenwi lori
    .source = 25805d379d9b
amount-size-option-more = Byddai’n llenwi mwy nag un lori
    .source = 6e0c76e45726
seen-title = Ar ba ddiwrnod y gwelsoch chi’r sbwriel?
    .source = 046207d8b7cd
seen-date-called = y diwrnod y gwelsoch chi’r sbwriel
    .source = f63bd4db85f5
photos-title = A oes gennych luniau o’r sbwriel?
    .source = c510648504f0
photos-files-hint = Dim ond os yw’n ddiogel y dylech dynnu lluniau.
    .source = 6364d1fec62e
photos-files-called = lluniau o’r sbwriel
    .source = 71ce3d5baf50
who-title = Ydych chi’n gwybod pwy a’i gadawodd?
    .source = 2f080de081c6
who-know-called = a ydych chi’n gwybod pwy a’i gadawodd
    .source = ff148e098e59
who-know-option-saw = Gwelais rywun yn ei adael
    .source = 0cfd50ad8b7e
who-know-option-clue = Rwy’n gwybod rhywbeth a allai helpu
    .source = b2fc547d58bd
who-know-option-clue-hint = Er enghraifft, gallwch weld llythyr â chyfeiriad arno
    .source = bf5a7c45f78a
who-know-option-unknown = Nac ydw
    .source = 1ea442a134b2
clues-title = Beth allwch chi ei ddweud wrthym am bwy a’i gadawodd?
    .source = b603ca5b9926
clues-about-label = Yr hyn a welsoch, neu’r hyn rydych yn ei wybod
    .source = c9ae59947dd1
clues-about-hint = Er enghraifft, sut olwg oedd arnynt, beth roeddent yn ei yrru, neu enw.
    .source = 4a1b11a43bc2
clues-about-called = yr hyn a welsoch, neu’r hyn rydych yn ei wybod
    .source = e76129f33016
clues-vehicle-label = Rhif cofrestru eu cerbyd
    .source = e1664abfc069
clues-vehicle-hint = Mae rhan ohono’n helpu hefyd.
    .source = a5eb20870a19
clues-vehicle-called = rhif cofrestru eu cerbyd
    .source = 34a4729b0e84
clues-time-label = Faint o’r gloch y gwelsoch chi nhw
    .source = 5f57b0072049
clues-time-called = faint o’r gloch y gwelsoch chi nhw
    .source = d31e47190adb
statement-title = A fyddech chi’n dweud wrth lys beth welsoch chi?
    .source = e742f4b11575
statement-willing-hint = Mae hyn yn ein helpu i fynd â phobl i’r llys. Byddem yn siarad â chi yn gyntaf, a gallwch wrthod o hyd.
    .source = ce615dd0092a
statement-willing-called = byddech chi’n dweud wrth lys beth welsoch chi
    .source = dc7234584641
witness-title = Sut gallwn ni siarad â chi am yr hyn a welsoch?
    .source = b53228dc750b
witness-name-label = Enw llawn
    .source = f13a64ba2fea
witness-name-called = eich enw llawn
    .source = a5c600eed9e9
witness-by-label = Sut rydych am i ni gysylltu â chi
    .source = 3ea090e5fd1f
witness-by-called = sut rydych am i ni gysylltu â chi
    .source = ea7a3e2efc5c
witness-by-option-email = E-bost
    .source = 969ccbd3cf63
witness-by-option-phone = Ffôn
    .source = 63dceb8800b2
witness-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
witness-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
witness-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
witness-phone-called = eich rhif ffôn yn y DU
    .source = ba6a5ab6e2e1
contact-title = Ydych chi am i ni ddweud wrthych beth wnaethom ni?
    .source = 88493cdaa236
contact-content = Gadewch y ddau yn wag os nad ydych am ddweud pwy ydych chi. Byddwn yn edrych ar y sbwriel yr un fath.
    .source = d894ed928ffb
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
confirmation =
    Byddwn yn edrych ar y sbwriel o fewn 2 ddiwrnod gwaith. Os dywedoch ei fod yn beryglus, byddwn yn dod o fewn 1 diwrnod gwaith.

    Os yw ar ein tir ni, byddwn yn mynd ag ef o fewn 5 diwrnod gwaith.

    Os yw ar dir preifat, byddwn yn dweud wrth y perchennog am ei glirio.

    Os gwnaethoch ddweud wrthym sut i gysylltu â chi, byddwn yn rhoi gwybod i chi beth wnaethom ni.
    .source = 1a3930d40a9b
