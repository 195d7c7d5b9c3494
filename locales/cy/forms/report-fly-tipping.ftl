# Awaiting review by a native reader.

title = Rhoi gwybod am dipio anghyfreithlon
summary = Rhowch wybod i ni am sbwriel y mae rhywun wedi’i ddympio. Nid oes rhaid i chi roi eich enw.
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

place-title = Ble mae’r sbwriel?
place-spot-hint = Rhowch enw’r ffordd, a dywedwch beth sydd gerllaw. Er enghraifft, Lôn y Felin, y tu ôl i’r siopau, wrth y giât las.
place-spot-called = ble mae’r sbwriel

land-title = Pa fath o le ydyw?
land-kind-called = pa fath o le ydyw
land-kind-option-road = Ffordd neu balmant
land-kind-option-road-hint = Neu’r glaswellt ar ymyl ffordd
land-kind-option-path = Lôn gefn neu lwybr
land-kind-option-park = Parc neu fan agored arall
land-kind-option-water = Mewn afon, camlas neu lyn, neu wrth ymyl un
land-kind-option-private = Tir preifat
land-kind-option-private-hint = Er enghraifft, gardd, fferm neu faes parcio siop
land-kind-option-unsure = Nid wyf yn siŵr

owner-title = Ai chi biau’r tir, neu a ydych chi’n gofalu amdano?
owner-yours-called = mai chi biau’r tir, neu os ydych chi’n gofalu amdano

your_land-title = Mae angen i chi drefnu i rywun fynd â’r sbwriel
your_land-content =
    Ni allwn glirio tir preifat. Mae angen i chi drefnu i rywun fynd â’r sbwriel, a thalu am hynny.

    Defnyddiwch rywun sydd â thrwydded cludydd gwastraff. Gofynnwch am gael ei gweld, a chadwch y dderbynneb.

    Os gallwch, arhoswch nes i ni edrych ar y sbwriel. Efallai y bydd yn dangos i ni pwy a’i gadawodd.

their_land-title = Mae angen i’r perchennog drefnu i rywun fynd â’r sbwriel
their_land-content =
    Ni allwn glirio tir preifat. Byddwn yn rhoi gwybod i’r perchennog am y sbwriel.

    Byddwn hefyd yn ceisio darganfod pwy a’i gadawodd.

what-title = Beth sydd wedi’i adael yno?
what-kinds-label = Dewiswch bopeth y gallwch ei weld
what-kinds-called = beth sydd wedi’i adael yno
what-kinds-option-bags = Bagiau o sbwriel
what-kinds-option-furniture = Dodrefn, gwelyau neu garpedi
what-kinds-option-electrical = Oergelloedd, setiau teledu neu bethau trydanol eraill
what-kinds-option-building = Gwastraff adeiladu, fel brics, pren neu hen geginau
what-kinds-option-garden = Gwastraff gardd
what-kinds-option-vehicle = Teiars neu ddarnau o gerbydau
what-kinds-option-other = Rhywbeth arall
what-other-label = Beth arall sydd yno?
what-other-called = beth arall sydd yno

danger-title = A oes unrhyw ran ohono’n beryglus?
danger-kinds-hint = Peidiwch â mynd yn agos i gael gwybod. Dewiswch bopeth y gallwch ei weld.
danger-kinds-called = a oes unrhyw ran ohono’n beryglus
danger-kinds-option-needles = Nodwyddau neu wydr wedi torri
danger-kinds-option-asbestos = Asbestos
danger-kinds-option-asbestos-hint = Yn aml, dalennau llwyd o hen do neu garej
danger-kinds-option-chemicals = Poteli nwy, olew, paent neu gemegau
danger-kinds-option-animal = Anifeiliaid marw
danger-kinds-option-blocked = Mae’n rhwystro ffordd neu lwybr
danger-kinds-option-none = Dim un o’r rhain

keep_away-title = Cadwch draw o’r sbwriel
keep_away-content =
    Peidiwch â chyffwrdd ag ef na’i symud. Cadwch blant ac anifeiliaid anwes draw.

    Ffoniwch 999 nawr os oes unrhyw un wedi’i anafu, neu mewn perygl.

    Byddwn yn dod i’w wneud yn ddiogel o fewn 1 diwrnod gwaith.

amount-title = Faint o sbwriel sydd yno?
amount-size-hint = Gallwch ddyfalu.
amount-size-called = faint o sbwriel sydd yno
amount-size-option-one_bag = Un bag
amount-size-option-one_thing = Un peth mawr
amount-size-option-car = Byddai’n ffitio yng nghist car
amount-size-option-small_van = Byddai’n llenwi fan fach
amount-size-option-large_van = Byddai’n llenwi fan fawr
amount-size-option-lorry = Byddai’n llenwi lori
amount-size-option-more = Byddai’n llenwi mwy nag un lori

seen-title = Ar ba ddiwrnod y gwelsoch chi’r sbwriel?
seen-date-called = y diwrnod y gwelsoch chi’r sbwriel

photos-title = A oes gennych luniau o’r sbwriel?
photos-files-hint = Dim ond os yw’n ddiogel y dylech dynnu lluniau.
photos-files-called = lluniau o’r sbwriel

who-title = Ydych chi’n gwybod pwy a’i gadawodd?
who-know-called = a ydych chi’n gwybod pwy a’i gadawodd
who-know-option-saw = Gwelais rywun yn ei adael
who-know-option-clue = Rwy’n gwybod rhywbeth a allai helpu
who-know-option-clue-hint = Er enghraifft, gallwch weld llythyr â chyfeiriad arno
who-know-option-unknown = Nac ydw

clues-title = Beth allwch chi ei ddweud wrthym am bwy a’i gadawodd?
clues-about-label = Yr hyn a welsoch, neu’r hyn rydych yn ei wybod
clues-about-hint = Er enghraifft, sut olwg oedd arnynt, beth roeddent yn ei yrru, neu enw.
clues-about-called = yr hyn a welsoch, neu’r hyn rydych yn ei wybod
clues-vehicle-label = Rhif cofrestru eu cerbyd
clues-vehicle-hint = Mae rhan ohono’n helpu hefyd.
clues-vehicle-called = rhif cofrestru eu cerbyd
clues-time-label = Faint o’r gloch y gwelsoch chi nhw
clues-time-called = faint o’r gloch y gwelsoch chi nhw

statement-title = A fyddech chi’n dweud wrth lys beth welsoch chi?
statement-willing-hint = Mae hyn yn ein helpu i fynd â phobl i’r llys. Byddem yn siarad â chi yn gyntaf, a gallwch wrthod o hyd.
statement-willing-called = byddech chi’n dweud wrth lys beth welsoch chi

witness-title = Sut gallwn ni siarad â chi am yr hyn a welsoch?
witness-name-label = Enw llawn
witness-name-called = eich enw llawn
witness-by-label = Sut rydych am i ni gysylltu â chi
witness-by-called = sut rydych am i ni gysylltu â chi
witness-by-option-email = E-bost
witness-by-option-phone = Ffôn
witness-email-label = Cyfeiriad e-bost
witness-email-called = eich cyfeiriad e-bost
witness-phone-label = Rhif ffôn yn y DU
witness-phone-called = eich rhif ffôn yn y DU

contact-title = Ydych chi am i ni ddweud wrthych beth wnaethom ni?
contact-content = Gadewch y ddau yn wag os nad ydych am ddweud pwy ydych chi. Byddwn yn edrych ar y sbwriel yr un fath.
contact-email-label = Cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU

confirmation =
    Byddwn yn edrych ar y sbwriel o fewn 2 ddiwrnod gwaith. Os dywedoch ei fod yn beryglus, byddwn yn dod o fewn 1 diwrnod gwaith.

    Os yw ar ein tir ni, byddwn yn mynd ag ef o fewn 5 diwrnod gwaith.

    Os yw ar dir preifat, byddwn yn dweud wrth y perchennog am ei glirio.

    Os gwnaethoch ddweud wrthym sut i gysylltu â chi, byddwn yn rhoi gwybod i chi beth wnaethom ni.
