# Awaiting review by a native reader.

title = Gwneud cais am drwydded barcio i breswylwyr
summary = Parcio yn eich stryd am flwyddyn. Byddwch yn talu wrth wneud cais.
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

name-title = Beth yw eich enw llawn?
name-full_name-called = eich enw llawn
name-full_name-hint = Rhowch yr enw sydd ar eich prawf o gyfeiriad.

home-title = Beth yw cyfeiriad eich cartref?

main_home-title = Ai hwn yw eich prif gartref?
main_home-main-called = mai hwn yw eich prif gartref
main_home-main-hint = Dyma lle rydych yn byw’r rhan fwyaf o’r amser. Gall myfyrwyr wneud cais lle maent yn byw yn ystod y tymor.

not_main_home-title = Dim ond ar gyfer eich prif gartref y gallwch gael trwydded
not_main_home-content =
    Mae trwyddedau preswylwyr ar gyfer pobl sy’n byw yn y stryd y rhan fwyaf o’r amser.

    Os ydych yn aros gyda rhywun, efallai y gall y person hwnnw gael trwyddedau ymwelwyr i chi. Gallwch [gysylltu â ni](/contact) os oes angen help arnoch.

proof-title = Sut ydych chi am ddangos eich bod yn byw yno?
proof-how-label = Prawf o’ch cyfeiriad
proof-how-called = sut ydych chi am ddangos eich bod yn byw yno
proof-how-option-council_tax = Gyda fy nghyfrif treth gyngor
proof-how-option-council_tax-hint = Nid oes angen i chi anfon dim byd. Rhaid i’ch enw fod ar y bil.
proof-how-option-document = Gyda llythyr neu fil
proof-account-label = Rhif cyfrif treth gyngor
proof-account-called = eich rhif cyfrif treth gyngor

proof_file-title = Pa lythyr neu fil sy’n dangos eich enw a’ch cyfeiriad?
proof_file-content =
    Anfonwch un o’r rhain:

    - bil nwy, trydan, dŵr neu’r rhyngrwyd o’r 3 mis diwethaf
    - llythyr gan fanc neu gan y llywodraeth o’r 3 mis diwethaf
    - cytundeb tenantiaeth sy’n dal i redeg
    - llythyr gan gyfreithiwr sy’n dweud eich bod wedi prynu’r cartref

    Gallwch guddio rhifau cyfrif a symiau o arian.
proof_file-files-called = y llythyr neu’r bil sy’n dangos eich enw a’ch cyfeiriad

vehicles-title = Eich cerbydau
vehicles-item = Cerbyd
vehicles-another = Oes angen i chi ychwanegu cerbyd arall?
vehicles-must-different = Rhaid i bob cerbyd gael rhif cofrestru gwahanol

vehicle-title = Beth yw rhif cofrestru’r cerbyd?
vehicle-mark-called = rhif cofrestru’r cerbyd

power-title = Pa fath o gerbyd ydyw?
power-kind-called = pa fath o gerbyd ydyw
power-kind-option-electric = Trydan yn unig
power-kind-option-electric-hint = Nid yw cerbyd hybrid yn drydan yn unig
power-kind-option-co2 = Car neu fan â ffigur CO2 yn y llyfr log
power-kind-option-co2-hint = Mae un gan y rhan fwyaf o geir o fis Mawrth 2001 neu’n hwyrach
power-kind-option-engine = Car neu fan heb ffigur CO2 yn y llyfr log
power-kind-option-motorbike = Beic modur neu foped

emissions-title = Beth yw ffigur CO2 y cerbyd?
emissions-details-1-title = Ble i ddod o hyd i’r ffigur CO2
emissions-details-1-text =
    Mae yn y llyfr log (V5C), yn y blwch “V.7 CO2 (g/km)”.

    Gallwch hefyd [chwilio amdano ar GOV.UK](https://www.gov.uk/get-vehicle-information-from-dvla) gyda’r rhif cofrestru.
emissions-co2-called = ffigur CO2 y cerbyd
emissions-co2-hint = Er enghraifft, 124.
emissions-co2-unit = g/km

engine-title = Pa mor fawr yw injan y cerbyd?
engine-details-1-title = Ble i ddod o hyd i faint yr injan
engine-details-1-text = Mae yn y llyfr log (V5C), yn y blwch “P.1 Cylinder capacity (cc)”.
engine-size-called = pa mor fawr yw injan y cerbyd
engine-size-option-small = 1,549cc neu lai
engine-size-option-medium = 1,550cc i 3,000cc
engine-size-option-large = 3,001cc neu fwy

keeper-title = Enw pwy sydd yn y llyfr log?
keeper-who-called = enw pwy sydd yn y llyfr log
keeper-who-option-me = Fy enw i, yn y cyfeiriad hwn
keeper-who-option-company = Cwmni
keeper-who-option-company-hint = Fy nghyflogwr, neu gwmni prydlesu neu logi

log_book-title = Allwch chi anfon copi o’r llyfr log?
log_book-files-called = copi o’r llyfr log
log_book-files-hint = Mae angen y dudalen â’ch enw a’ch cyfeiriad arnom. Mae angen yr un â’r ffigur CO2 neu faint yr injan arnom hefyd.

company-title = Allwch chi anfon llythyr gan y cwmni?
company-content =
    Rhaid i’r llythyr fod o’r 3 mis diwethaf. Mae cytundeb prydlesu neu logi yn iawn hefyd. Rhaid iddo ddangos:

    - eich enw a’ch cyfeiriad
    - y rhif cofrestru
    - eich bod yn cael cadw’r cerbyd yn eich cartref
company-files-called = llythyr gan y cwmni

start-title = Pryd ydych chi am i’r drwydded ddechrau?
start-must-soon = Rhaid i’r dyddiad rydych am i’r drwydded ddechrau fod yn y 60 diwrnod nesaf
start-date-called = y dyddiad rydych am i’r drwydded ddechrau
start-date-hint = Mae angen hyd at 5 diwrnod gwaith arnom i wirio’r hyn rydych yn ei anfon.

contact-title = Sut gallwn ni roi gwybod i chi am eich trwydded?
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU
contact-phone-called = eich rhif ffôn
contact-phone-hint = Dim ond os oes rhywbeth ar goll y byddwn yn ffonio.

value-price-label = Trwyddedau am flwyddyn
payment-description = Trwydded barcio i breswylwyr

declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - y byddwch yn rhoi gwybod i ni os byddwch yn symud, neu os byddwch yn newid cerbyd
    - eich bod yn gwybod nad yw trwydded yn cadw lle gwag i chi

    Gallwn dynnu trwydded yn ôl os bydd rhywun yn ei defnyddio yn y ffordd anghywir.

confirmation =
    Byddwn yn gwirio’r hyn a anfonoch atom. O fewn 5 diwrnod gwaith, byddwn yn anfon e-bost atoch i ddweud a gawsoch drwydded.

    Peidiwch â pharcio mewn lle i ddeiliaid trwydded cyn i ni anfon e-bost atoch. Gallech gael dirwy.

    Nid oes angen i chi ddangos dim byd yn y cerbyd. Byddwn yn adnabod eich trwydded drwy’r rhif cofrestru.

    Os na allwn roi trwydded i chi, byddwn yn ad-dalu eich arian i gyd.
