# Awaiting review by a native reader.

title = Gwneud cais am drwydded barcio i breswylwyr
    .source = b5210b9cb3da
summary = Parcio yn eich stryd am flwyddyn. Byddwch yn talu wrth wneud cais.
    .source = 3c6671d8ca95
start =
    Gallwch wneud cais os ydych yn byw mewn stryd lle mae angen trwydded i barcio. Bydd yr arwyddion yn eich stryd yn dweud wrthych a yw hynny’n wir.

    ## Beth fydd ei angen arnoch

    - eich rhif cyfrif treth gyngor, neu lythyr neu fil sy’n dangos eich cyfeiriad
    - llun neu gopi o lyfr log (V5C) pob cerbyd
    - llythyr gan y cwmni, os mai cerbyd cwmni ydyw
    - cerdyn i dalu ag ef

    Mae’n cymryd tua 10 munud.

    ## Beth yw’r gost am flwyddyn

    - beic modur: £25
    - cerbyd trydan: £30
    - CO2 hyd at 100g/km: £50
    - CO2 o 101 i 150g/km: £80
    - CO2 o 151 i 200g/km: £120
    - CO2 o 201g/km neu fwy: £180

    Heb ffigur CO2, mae’r gost yn dibynnu ar faint yr injan. Bydd yn £80, £120 neu £180.

    Mae ail gerbyd yn costio £40 yn ychwanegol. Mae trydydd cerbyd yn costio £80 yn ychwanegol. Gallwch gael trwyddedau am hyd at 3 cherbyd.

    ## Pwy na all gael trwydded

    Ni chewch drwydded:

    - os cafodd eich cartref ei adeiladu fel un “heb geir”
    - os yw eich cerbyd yn pwyso mwy na 3.5 tunnell neu’n hirach na 5.5 metr

    Nid oes angen trwydded arnoch os ydych yn parcio gyda Bathodyn Glas.
    .source = 96214dccc556
name-title = Beth yw eich enw llawn?
    .source = 30de124c125b
name-full_name-hint = Rhowch yr enw sydd ar eich prawf o gyfeiriad.
    .source = 41ab40ef71eb
name-full_name-called = eich enw llawn
    .source = a5c600eed9e9
home-title = Beth yw cyfeiriad eich cartref?
    .source = 5866bf2c5a8e
main_home-title = Ai hwn yw eich prif gartref?
    .source = 7f8500da7aca
main_home-main-hint = Dyma lle rydych yn byw’r rhan fwyaf o’r amser. Gall myfyrwyr wneud cais lle maent yn byw yn ystod y tymor.
    .source = 87ecf0696e0f
main_home-main-called = mai hwn yw eich prif gartref
    .source = 0c25568bfcf7
not_main_home-title = Dim ond ar gyfer eich prif gartref y gallwch gael trwydded
    .source = 419e4d338c3e
not_main_home-content =
    Mae trwyddedau preswylwyr ar gyfer pobl sy’n byw yn y stryd y rhan fwyaf o’r amser.

    Os ydych yn aros gyda rhywun, efallai y gall y person hwnnw gael trwyddedau ymwelwyr i chi. Gallwch [gysylltu â ni](/contact) os oes angen help arnoch.
    .source = b3880f51bbb4
proof-title = Sut ydych chi am ddangos eich bod yn byw yno?
    .source = abd40f47690b
proof-how-label = Prawf o’ch cyfeiriad
    .source = 348371831cb4
proof-how-called = sut ydych chi am ddangos eich bod yn byw yno
    .source = e0700a8a1171
proof-how-option-council_tax = Gyda fy nghyfrif treth gyngor
    .source = f50c128ee33e
proof-how-option-council_tax-hint = Nid oes angen i chi anfon dim byd. Rhaid i’ch enw fod ar y bil.
    .source = 06af4c3bc900
proof-how-option-document = Gyda llythyr neu fil
    .source = e21daadac8c8
proof-account-label = Rhif cyfrif treth gyngor
    .source = c8c3ae50aad4
proof-account-called = eich rhif cyfrif treth gyngor
    .source = f439f21a893c
proof_file-title = Pa lythyr neu fil sy’n dangos eich enw a’ch cyfeiriad?
    .source = f0daac9bf0df
proof_file-content =
    Anfonwch un o’r rhain:

    - bil nwy, trydan, dŵr neu’r rhyngrwyd o’r 3 mis diwethaf
    - llythyr gan fanc neu gan y llywodraeth o’r 3 mis diwethaf
    - cytundeb tenantiaeth sy’n dal i redeg
    - llythyr gan gyfreithiwr sy’n dweud eich bod wedi prynu’r cartref

    Gallwch guddio rhifau cyfrif a symiau o arian.
    .source = c2321eeb277a
proof_file-files-called = y llythyr neu’r bil sy’n dangos eich enw a’ch cyfeiriad
    .source = c991fed747f3
vehicle-title = Beth yw rhif cofrestru’r cerbyd?
    .source = 02c5b341b2dc
vehicle-mark-called = rhif cofrestru’r cerbyd
    .source = 30e8becce369
power-title = Pa fath o gerbyd ydyw?
    .source = 4a5bdc250860
power-kind-called = pa fath o gerbyd ydyw
    .source = dd8b29172e7d
power-kind-option-electric = Trydan yn unig
    .source = ad9b7e22609b
power-kind-option-electric-hint = Nid yw cerbyd hybrid yn drydan yn unig
    .source = 2351c6d92fd0
power-kind-option-co2 = Car neu fan â ffigur CO2 yn y llyfr log
    .source = e551c131bf74
power-kind-option-co2-hint = Mae un gan y rhan fwyaf o geir o fis Mawrth 2001 neu’n hwyrach
    .source = 8d89fda82ae6
power-kind-option-engine = Car neu fan heb ffigur CO2 yn y llyfr log
    .source = 92600c7e1d75
power-kind-option-motorbike = Beic modur neu foped
    .source = 8563ee96f48b
emissions-title = Beth yw ffigur CO2 y cerbyd?
    .source = 435de7077d96
emissions-details-1-title = Ble i ddod o hyd i’r ffigur CO2
    .source = f78630f44963
emissions-details-1-text =
    Mae yn y llyfr log (V5C), yn y blwch “V.7 CO2 (g/km)”.

    Gallwch hefyd [chwilio amdano ar GOV.UK](https://www.gov.uk/get-vehicle-information-from-dvla) gyda’r rhif cofrestru.
    .source = ee1e49e6cf50
emissions-co2-hint = Er enghraifft, 124.
    .source = a6744934acb1
emissions-co2-called = ffigur CO2 y cerbyd
    .source = ba7997152072
emissions-co2-unit = g/km
    .source = 84f7a6f22281
engine-title = Pa mor fawr yw injan y cerbyd?
    .source = fd3363beb472
engine-details-1-title = Ble i ddod o hyd i faint yr injan
    .source = 681e76a0cc95
engine-details-1-text = Mae yn y llyfr log (V5C), yn y blwch “P.1 Cylinder capacity (cc)”.
    .source = e77e197036c6
engine-size-called = pa mor fawr yw injan y cerbyd
    .source = 3c88407ec53f
engine-size-option-small = 1,549cc neu lai
    .source = 5c6ad7513ceb
engine-size-option-medium = 1,550cc i 3,000cc
    .source = d83710493e38
engine-size-option-large = 3,001cc neu fwy
    .source = f2f9e430f715
keeper-title = Enw pwy sydd yn y llyfr log?
    .source = 54c1946138e5
keeper-who-called = enw pwy sydd yn y llyfr log
    .source = 473883811c35
keeper-who-option-me = Fy enw i, yn y cyfeiriad hwn
    .source = e526dff45370
keeper-who-option-company = Cwmni
    .source = 18ca991adef0
keeper-who-option-company-hint = Fy nghyflogwr, neu gwmni prydlesu neu logi
    .source = c14e62e945a4
log_book-title = Allwch chi anfon copi o’r llyfr log?
    .source = 8970b82aa4db
log_book-files-hint = Mae angen y dudalen â’ch enw a’ch cyfeiriad arnom. Mae angen yr un â’r ffigur CO2 neu faint yr injan arnom hefyd.
    .source = 97a2828142bf
log_book-files-called = copi o’r llyfr log
    .source = ffab24e91993
company-title = Allwch chi anfon llythyr gan y cwmni?
    .source = 79d6da57271b
company-content =
    Rhaid i’r llythyr fod o’r 3 mis diwethaf. Mae cytundeb prydlesu neu logi yn iawn hefyd. Rhaid iddo ddangos:

    - eich enw a’ch cyfeiriad
    - y rhif cofrestru
    - eich bod yn cael cadw’r cerbyd yn eich cartref
    .source = 9f3e41d8666d
company-files-called = llythyr gan y cwmni
    .source = 1e3931122900
vehicles-title = Eich cerbydau
    .source = 67ac2c8c836f
vehicles-must-different = Rhaid i bob cerbyd gael rhif cofrestru gwahanol
    .source = 95b6360e442c
vehicles-item = Cerbyd
    .source = a62394ba4acc
vehicles-another = Oes angen i chi ychwanegu cerbyd arall?
    .source = d74aff9f22b5
start-title = Pryd ydych chi am i’r drwydded ddechrau?
    .source = 818a8819e6d3
start-must-soon = Rhaid i’r dyddiad rydych am i’r drwydded ddechrau fod yn y 60 diwrnod nesaf
    .source = ac6021b70e67
start-date-hint = Mae angen hyd at 5 diwrnod gwaith arnom i wirio’r hyn rydych yn ei anfon.
    .source = bbe2fbffb792
start-date-called = y dyddiad rydych am i’r drwydded ddechrau
    .source = 8f1e38cc5f15
contact-title = Sut gallwn ni roi gwybod i chi am eich trwydded?
    .source = 0c91b56e79f1
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
contact-phone-hint = Dim ond os oes rhywbeth ar goll y byddwn yn ffonio.
    .source = 49877e9ac17d
contact-phone-called = eich rhif ffôn
    .source = f2e09d267c35
value-price-label = Trwyddedau am flwyddyn
    .source = 5c955fc9e922
payment-description = Trwydded barcio i breswylwyr
    .source = d7cb564a70ca
declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - y byddwch yn rhoi gwybod i ni os byddwch yn symud, neu os byddwch yn newid cerbyd
    - eich bod yn gwybod nad yw trwydded yn cadw lle gwag i chi

    Gallwn dynnu trwydded yn ôl os bydd rhywun yn ei defnyddio yn y ffordd anghywir.
    .source = 26df667d8cab
confirmation =
    Byddwn yn gwirio’r hyn a anfonoch atom. O fewn 5 diwrnod gwaith, byddwn yn anfon e-bost atoch i ddweud a gawsoch drwydded.

    Peidiwch â pharcio mewn lle i ddeiliaid trwydded cyn i ni anfon e-bost atoch. Gallech gael dirwy.

    Nid oes angen i chi ddangos dim byd yn y cerbyd. Byddwn yn adnabod eich trwydded drwy’r rhif cofrestru.

    Os na allwn roi trwydded i chi, byddwn yn ad-dalu eich arian i gyd.
    .source = 83112bbd63a9
