# Awaiting review by a native reader.

title = Rhoi gwybod am gerbyd sydd wedi’i adael
    .source = 903cf2a338a5
summary = Rhowch wybod i ni am gar, fan neu gerbyd arall y mae rhywun wedi cefnu arno.
    .source = 2dac22ded710
start =
    Rhowch wybod i ni am gerbyd y mae rhywun wedi’i adael am byth.

    ## Beth fydd ei angen arnoch

    - ble mae’r cerbyd
    - ei blât rhif, ei wneuthuriad a’i liw, os gallwch eu gweld

    Mae’n cymryd tua 5 munud. Nid oes angen i chi roi eich enw.

    ## Arwyddion bod cerbyd wedi’i adael

    - Nid yw wedi symud ers wythnosau.
    - Mae wedi’i ddifrodi, wedi’i losgi neu’n llawn sbwriel.
    - Mae ganddo deiars fflat, neu mae rhannau ar goll.
    - Nid yw wedi’i drethu.

    Efallai na fydd un arwydd yn ddigon. Nid yw rhai pobl yn defnyddio eu cerbyd yn aml.
    .source = f58105c74a7f
danger-title = Oes rhywun mewn perygl nawr oherwydd y cerbyd?
    .source = fccf0fa64ddb
danger-now-hint = Er enghraifft, mae ar dân, mae’n gollwng tanwydd, neu nid yw gyrwyr eraill yn gallu ei weld mewn pryd.
    .source = 056e6efdd02c
danger-now-called = oes rhywun mewn perygl nawr oherwydd y cerbyd
    .source = e207c3bc421c
emergency-title = Ffoniwch 999 nawr
    .source = 088915f489b2
emergency-content =
    Ffoniwch 999 a dywedwch ble mae’r cerbyd. Cadwch draw oddi wrtho.

    Gallwch ddod yn ôl a rhoi gwybod i ni amdano pan fydd pawb yn ddiogel.
    .source = b08c34ce5858
plate-title = Oes plât rhif ar y cerbyd?
    .source = 9a34e68d6dd0
plate-has_plate-label = Mae plât rhif arno
    .source = 97e7b6b16ff1
plate-has_plate-called = oes plât rhif ar y cerbyd
    .source = 174acb86fc99
plate-mark-label = Beth sydd ar y plât rhif?
    .source = 71d031782810
plate-mark-called = beth sydd ar y plât rhif
    .source = 3ab6173f7372
tax-title = Ydy’r cerbyd wedi’i drethu?
    .source = 9df800fc9eb8
tax-content = Gallwch [wirio a yw cerbyd wedi’i drethu ar GOV.UK](https://www.gov.uk/check-vehicle-tax). Mae am ddim. Bydd angen y plât rhif arnoch.
    .source = 11949798406f
tax-status-called = ydy’r cerbyd wedi’i drethu
    .source = bd60f3a483bd
tax-status-option-taxed = Wedi’i drethu
    .source = cfb584463331
tax-status-option-untaxed = Heb ei drethu
    .source = fe06245a1ef9
tax-status-option-sorn = SORN
    .source = f9416ff9fc10
tax-status-option-sorn-hint = Mae’r ceidwad wedi dweud ei fod yn cael ei gadw oddi ar y ffordd
    .source = a4dac034e450
tax-status-option-unknown = Nid wyf yn gwybod
    .source = fe9868c119de
signs-title = Beth sydd o’i le ar y cerbyd?
    .source = a8338b8d6b31
signs-list-called = beth sydd o’i le ar y cerbyd
    .source = a0a1d9ceba9d
signs-list-option-tyres = Mae ganddo deiars fflat neu nid oes ganddo olwynion
    .source = 658b447743ab
signs-list-option-damage = Mae’r ffenestri wedi’u torri neu mae difrod arall
    .source = 4a9e2eee71d9
signs-list-option-burnt = Mae wedi’i losgi
    .source = 963eda76d661
signs-list-option-parts = Mae rhannau ar goll
    .source = 35c5dafea726
signs-list-option-rubbish = Mae’n llawn sbwriel
    .source = cbc12a26430b
signs-list-option-plants = Mae mwsogl neu blanhigion yn tyfu arno neu oddi tano
    .source = 392d5d4b3d67
signs-list-option-none = Dim un o’r rhain, ond nid yw wedi symud
    .source = eff3b4b94b48
not_abandoned-title = Nid yw’n edrych fel petai’r cerbyd hwn wedi’i adael
    .source = 8408f37f0660
not_abandoned-content =
    Mae wedi’i drethu ac mewn cyflwr da. Efallai fod rhywun am ei gael o hyd, felly nid yw’r gyfraith yn gadael i ni fynd ag ef.

    Os yw’n rhwystro ffordd neu ddreif, ffoniwch yr heddlu ar 101.

    Os ydych yn meddwl ei fod wedi’i ddwyn, [rhowch wybod i’r heddlu](https://www.police.uk).
    .source = 2c9bf426acc3
dvla-title = Rhowch wybod i’r DVLA am y dreth hefyd
    .source = 4c7098daa91d
dvla-content =
    Rhaid i gerbyd ar y ffordd gael ei drethu. Os nad yw, gall y DVLA roi clamp arno neu fynd ag ef.

    Gallwch [roi gwybod am gerbyd heb ei drethu ar GOV.UK](https://www.gov.uk/report-untaxed-vehicle). Nid oes angen i chi roi eich enw.

    Ewch ymlaen os ydych yn meddwl bod y cerbyd wedi’i adael.
    .source = dc429d8f6c5c
vehicle-title = Sut olwg sydd ar y cerbyd?
    .source = 02895624e6e9
vehicle-kind-label = Math o gerbyd
    .source = bc69a82a501f
vehicle-kind-called = y math o gerbyd
    .source = 0190344cb31d
vehicle-kind-option-car = Car
    .source = a5cdf07dbbc1
vehicle-kind-option-van = Fan
    .source = 1d319b834150
vehicle-kind-option-motorbike = Beic modur neu foped
    .source = 5ade36cb9c7e
vehicle-kind-option-caravan = Carafán neu drelar
    .source = 65ef280d161a
vehicle-kind-option-lorry = Lorri neu fws
    .source = 01df98c03d8e
vehicle-kind-option-other = Rhywbeth arall
    .source = cc7284314484
vehicle-colour-label = Prif liw
    .source = d21426ea8348
vehicle-colour-called = y prif liw
    .source = ccc695551a2f
vehicle-colour-option-beige = Llwydfelyn
    .source = 5f10cf309e5f
vehicle-colour-option-black = Du
    .source = c6cfe6e4f129
vehicle-colour-option-blue = Glas
    .source = ec7d56a01607
vehicle-colour-option-bronze = Efydd
    .source = d916515d826c
vehicle-colour-option-brown = Brown
    .source = 18f285592896
vehicle-colour-option-cream = Hufen
    .source = d5398ba40fe2
vehicle-colour-option-gold = Aur
    .source = 6249df4367d0
vehicle-colour-option-green = Gwyrdd
    .source = d486dfbd5fb5
vehicle-colour-option-grey = Llwyd
    .source = d4ac58091b02
vehicle-colour-option-maroon = Marŵn
    .source = f59bbb573522
vehicle-colour-option-orange = Oren
    .source = 78e7771b8b46
vehicle-colour-option-pink = Pinc
    .source = bd38ed773240
vehicle-colour-option-purple = Porffor
    .source = 7d465fb9b931
vehicle-colour-option-red = Coch
    .source = ba19e9c3d5f4
vehicle-colour-option-silver = Arian
    .source = a0b43df06f52
vehicle-colour-option-turquoise = Gwyrddlas
    .source = 27b0da11a987
vehicle-colour-option-white = Gwyn
    .source = 3495e757855a
vehicle-colour-option-yellow = Melyn
    .source = 19dd83f11752
vehicle-colour-option-burnt = Nid oes modd dweud
    .source = c3acad04c287
vehicle-make-label = Gwneuthuriad a model
    .source = 180961c35d51
vehicle-make-hint = Er enghraifft, Ford Fiesta.
    .source = bee4bc3a9f26
vehicle-make-called = y gwneuthuriad a’r model
    .source = bda8dc18cf3a
land-title = Mewn pa fath o le mae’r cerbyd?
    .source = 8e700ad6cfba
land-kind-called = mewn pa fath o le mae’r cerbyd
    .source = 6c2a55e8817e
land-kind-option-road = Ffordd
    .source = a81959f09dfe
land-kind-option-road-hint = Neu’r palmant neu’r glaswellt wrth ei hymyl
    .source = 50c72182f2c9
land-kind-option-council = Maes parcio neu ystad y cyngor
    .source = 26993de9bccc
land-kind-option-council-hint = Neu ardal garejis sy’n eiddo i ni
    .source = 933ab68d1867
land-kind-option-park = Parc neu dir agored
    .source = 3fad39a63e42
land-kind-option-private = Tir preifat
    .source = 5914d83c553a
land-kind-option-private-hint = Fel dreif, maes parcio siop neu fferm
    .source = 845746de0695
private_land-title = Ai chi biau’r tir hwn neu sy’n gofalu amdano?
    .source = 0272b04f7145
private_land-content = Ni allwn fynd â cherbyd oddi ar dir preifat ar unwaith. Yn gyntaf, rhaid i ni roi 15 diwrnod o rybudd i bwy bynnag sy’n defnyddio’r tir.
    .source = 64e68ad466de
private_land-yours-called = mai chi biau’r tir hwn neu sy’n gofalu amdano
    .source = 13c63e189b13
place-title = Sut gallwch chi ddweud wrthym ble mae’r cerbyd?
    .source = 0fc4ecc225f6
place-how-called = sut gallwch chi ddweud wrthym ble mae’r cerbyd
    .source = 9502582e91d7
place-how-option-address = Mae cyfeiriad yno neu gerllaw
    .source = 88c39d4b13d6
place-how-option-map = Gallaf ddisgrifio’r lle neu ei ddangos ar fap
    .source = 65a8c68be2c7
place_address-title = Beth yw’r cyfeiriad lle mae’r cerbyd, neu’r un agosaf?
    .source = 52f21d104ddd
place_map-title = Ble mae’r cerbyd?
    .source = 337adaebe0f6
place_map-point-hint = Er enghraifft, yn y gilfan ar Lôn y Felin, gyferbyn â’r eglwys.
    .source = 0843f891c61f
place_map-point-called = ble mae’r cerbyd
    .source = f1f019397aed
since-title = Ers faint o amser mae’r cerbyd yno?
    .source = f00f2842b7c7
since-time-called = ers faint o amser mae’r cerbyd yno
    .source = c1872b9341a5
since-time-option-days = Llai nag wythnos
    .source = e39621a10c34
since-time-option-weeks = Rhwng 1 a 4 wythnos
    .source = 2d501b92c49b
since-time-option-months = Rhwng 1 mis a 3 mis
    .source = bc632c2dbfef
since-time-option-longer = Mwy na 3 mis
    .source = 7a9885dc677e
since-time-option-unknown = Nid wyf yn gwybod
    .source = fe9868c119de
photos-title = Oes gennych chi luniau o’r cerbyd?
    .source = bb00a15ce17c
photos-files-hint = Cadwch yn ddiogel. Peidiwch â chyffwrdd â’r cerbyd. Peidiwch â chynnwys pobl yn y lluniau.
    .source = e490daa35ced
photos-files-called = lluniau o’r cerbyd
    .source = 8a6e763ea56c
more-title = Oes unrhyw beth arall a fyddai’n ein helpu?
    .source = 2e580a78d5e2
more-details-hint = Er enghraifft, giât y mae angen i ni ei hagor, neu’r diwrnod pan adawodd rhywun y cerbyd.
    .source = 486fef468454
more-details-called = unrhyw beth arall a fyddai’n ein helpu
    .source = fe91d7b06db0
contact-title = A allwn gysylltu â chi os na allwn ddod o hyd i’r cerbyd?
    .source = 323fcf4c18d1
contact-content = Gallwch adael y ddau yn wag. Ni fyddwn yn dweud wrth neb mai chi roddodd wybod amdano.
    .source = bb53d13f824d
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
contact-phone-called = eich rhif ffôn
    .source = f2e09d267c35
owner_contact-title = Sut gallwn ni gysylltu â chi am eich tir?
    .source = da6cdef8561e
owner_contact-content = Mae angen hyn arnom er mwyn cytuno â chi pryd y gallwn fynd â’r cerbyd.
    .source = e435d052e22b
owner_contact-name-label = Enw llawn
    .source = f13a64ba2fea
owner_contact-name-called = eich enw llawn
    .source = a5c600eed9e9
owner_contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
owner_contact-phone-called = eich rhif ffôn
    .source = f2e09d267c35
owner_contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
owner_contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
confirmation =
    Byddwn yn edrych ar y cerbyd o fewn 5 diwrnod gwaith.

    Os yw wedi’i adael, byddwn yn chwilio am ei geidwad ac yn rhoi hysbysiad arno. Yna byddwn yn mynd ag ef. Gall hyn gymryd rhai wythnosau, a mwy na hynny ar dir preifat.

    Nid yw’r gyfraith yn gadael i ni ddweud wrthych pwy sy’n cadw’r cerbyd.

    Os bydd rhywun yn ei symud cyn i ni ddod, nid oes angen i chi wneud dim byd.
    .source = 92543c562a1f
