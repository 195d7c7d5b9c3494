# Awaiting review by a native reader.

title = Rhoi gwybod am gerbyd sydd wedi’i adael
summary = Rhowch wybod i ni am gar, fan neu gerbyd arall y mae rhywun wedi cefnu arno.
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

danger-title = Oes rhywun mewn perygl nawr oherwydd y cerbyd?
danger-now-called = oes rhywun mewn perygl nawr oherwydd y cerbyd
danger-now-hint = Er enghraifft, mae ar dân, mae’n gollwng tanwydd, neu nid yw gyrwyr eraill yn gallu ei weld mewn pryd.

emergency-title = Ffoniwch 999 nawr
emergency-content =
    Ffoniwch 999 a dywedwch ble mae’r cerbyd. Cadwch draw oddi wrtho.

    Gallwch ddod yn ôl a rhoi gwybod i ni amdano pan fydd pawb yn ddiogel.

plate-title = Oes plât rhif ar y cerbyd?
plate-has_plate-label = Mae plât rhif arno
plate-has_plate-called = oes plât rhif ar y cerbyd
plate-mark-label = Beth sydd ar y plât rhif?
plate-mark-called = beth sydd ar y plât rhif

tax-title = Ydy’r cerbyd wedi’i drethu?
tax-content = Gallwch [wirio a yw cerbyd wedi’i drethu ar GOV.UK](https://www.gov.uk/check-vehicle-tax). Mae am ddim. Bydd angen y plât rhif arnoch.
tax-status-called = ydy’r cerbyd wedi’i drethu
tax-status-option-taxed = Wedi’i drethu
tax-status-option-untaxed = Heb ei drethu
tax-status-option-sorn = SORN
tax-status-option-sorn-hint = Mae’r ceidwad wedi dweud ei fod yn cael ei gadw oddi ar y ffordd
tax-status-option-unknown = Nid wyf yn gwybod

signs-title = Beth sydd o’i le ar y cerbyd?
signs-list-called = beth sydd o’i le ar y cerbyd
signs-list-option-tyres = Mae ganddo deiars fflat neu nid oes ganddo olwynion
signs-list-option-damage = Mae’r ffenestri wedi’u torri neu mae difrod arall
signs-list-option-burnt = Mae wedi’i losgi
signs-list-option-parts = Mae rhannau ar goll
signs-list-option-rubbish = Mae’n llawn sbwriel
signs-list-option-plants = Mae mwsogl neu blanhigion yn tyfu arno neu oddi tano
signs-list-option-none = Dim un o’r rhain, ond nid yw wedi symud

not_abandoned-title = Nid yw’n edrych fel petai’r cerbyd hwn wedi’i adael
not_abandoned-content =
    Mae wedi’i drethu ac mewn cyflwr da. Efallai fod rhywun am ei gael o hyd, felly nid yw’r gyfraith yn gadael i ni fynd ag ef.

    Os yw’n rhwystro ffordd neu ddreif, ffoniwch yr heddlu ar 101.

    Os ydych yn meddwl ei fod wedi’i ddwyn, [rhowch wybod i’r heddlu](https://www.police.uk).

dvla-title = Rhowch wybod i’r DVLA am y dreth hefyd
dvla-content =
    Rhaid i gerbyd ar y ffordd gael ei drethu. Os nad yw, gall y DVLA roi clamp arno neu fynd ag ef.

    Gallwch [roi gwybod am gerbyd heb ei drethu ar GOV.UK](https://www.gov.uk/report-untaxed-vehicle). Nid oes angen i chi roi eich enw.

    Ewch ymlaen os ydych yn meddwl bod y cerbyd wedi’i adael.

vehicle-title = Sut olwg sydd ar y cerbyd?
vehicle-kind-label = Math o gerbyd
vehicle-kind-called = y math o gerbyd
vehicle-kind-option-car = Car
vehicle-kind-option-van = Fan
vehicle-kind-option-motorbike = Beic modur neu foped
vehicle-kind-option-caravan = Carafán neu drelar
vehicle-kind-option-lorry = Lorri neu fws
vehicle-kind-option-other = Rhywbeth arall
vehicle-colour-label = Prif liw
vehicle-colour-called = y prif liw
vehicle-colour-option-beige = Llwydfelyn
vehicle-colour-option-black = Du
vehicle-colour-option-blue = Glas
vehicle-colour-option-bronze = Efydd
vehicle-colour-option-brown = Brown
vehicle-colour-option-cream = Hufen
vehicle-colour-option-gold = Aur
vehicle-colour-option-green = Gwyrdd
vehicle-colour-option-grey = Llwyd
vehicle-colour-option-maroon = Marŵn
vehicle-colour-option-orange = Oren
vehicle-colour-option-pink = Pinc
vehicle-colour-option-purple = Porffor
vehicle-colour-option-red = Coch
vehicle-colour-option-silver = Arian
vehicle-colour-option-turquoise = Gwyrddlas
vehicle-colour-option-white = Gwyn
vehicle-colour-option-yellow = Melyn
vehicle-colour-option-burnt = Nid oes modd dweud
vehicle-make-label = Gwneuthuriad a model
vehicle-make-called = y gwneuthuriad a’r model
vehicle-make-hint = Er enghraifft, Ford Fiesta.

land-title = Mewn pa fath o le mae’r cerbyd?
land-kind-called = mewn pa fath o le mae’r cerbyd
land-kind-option-road = Ffordd
land-kind-option-road-hint = Neu’r palmant neu’r glaswellt wrth ei hymyl
land-kind-option-council = Maes parcio neu ystad y cyngor
land-kind-option-council-hint = Neu ardal garejis sy’n eiddo i ni
land-kind-option-park = Parc neu dir agored
land-kind-option-private = Tir preifat
land-kind-option-private-hint = Fel dreif, maes parcio siop neu fferm

private_land-title = Ai chi biau’r tir hwn neu sy’n gofalu amdano?
private_land-content = Ni allwn fynd â cherbyd oddi ar dir preifat ar unwaith. Yn gyntaf, rhaid i ni roi 15 diwrnod o rybudd i bwy bynnag sy’n defnyddio’r tir.
private_land-yours-called = mai chi biau’r tir hwn neu sy’n gofalu amdano

place-title = Sut gallwch chi ddweud wrthym ble mae’r cerbyd?
place-how-called = sut gallwch chi ddweud wrthym ble mae’r cerbyd
place-how-option-address = Mae cyfeiriad yno neu gerllaw
place-how-option-map = Gallaf ddisgrifio’r lle neu ei ddangos ar fap

place_address-title = Beth yw’r cyfeiriad lle mae’r cerbyd, neu’r un agosaf?

place_map-title = Ble mae’r cerbyd?
place_map-point-called = ble mae’r cerbyd
place_map-point-hint = Er enghraifft, yn y gilfan ar Lôn y Felin, gyferbyn â’r eglwys.

since-title = Ers faint o amser mae’r cerbyd yno?
since-time-called = ers faint o amser mae’r cerbyd yno
since-time-option-days = Llai nag wythnos
since-time-option-weeks = Rhwng 1 a 4 wythnos
since-time-option-months = Rhwng 1 mis a 3 mis
since-time-option-longer = Mwy na 3 mis
since-time-option-unknown = Nid wyf yn gwybod

photos-title = Oes gennych chi luniau o’r cerbyd?
photos-files-called = lluniau o’r cerbyd
photos-files-hint = Cadwch yn ddiogel. Peidiwch â chyffwrdd â’r cerbyd. Peidiwch â chynnwys pobl yn y lluniau.

more-title = Oes unrhyw beth arall a fyddai’n ein helpu?
more-details-called = unrhyw beth arall a fyddai’n ein helpu
more-details-hint = Er enghraifft, giât y mae angen i ni ei hagor, neu’r diwrnod pan adawodd rhywun y cerbyd.

contact-title = A allwn gysylltu â chi os na allwn ddod o hyd i’r cerbyd?
contact-content = Gallwch adael y ddau yn wag. Ni fyddwn yn dweud wrth neb mai chi roddodd wybod amdano.
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU
contact-phone-called = eich rhif ffôn

owner_contact-title = Sut gallwn ni gysylltu â chi am eich tir?
owner_contact-content = Mae angen hyn arnom er mwyn cytuno â chi pryd y gallwn fynd â’r cerbyd.
owner_contact-name-label = Enw llawn
owner_contact-name-called = eich enw llawn
owner_contact-phone-label = Rhif ffôn yn y DU
owner_contact-phone-called = eich rhif ffôn
owner_contact-email-label = Cyfeiriad e-bost
owner_contact-email-called = eich cyfeiriad e-bost

confirmation =
    Byddwn yn edrych ar y cerbyd o fewn 5 diwrnod gwaith.

    Os yw wedi’i adael, byddwn yn chwilio am ei geidwad ac yn rhoi hysbysiad arno. Yna byddwn yn mynd ag ef. Gall hyn gymryd rhai wythnosau, a mwy na hynny ar dir preifat.

    Nid yw’r gyfraith yn gadael i ni ddweud wrthych pwy sy’n cadw’r cerbyd.

    Os bydd rhywun yn ei symud cyn i ni ddod, nid oes angen i chi wneud dim byd.
