# Awaiting review by a native reader.

title = Cael bin newydd neu fin yn lle hen un
    .source = 540af945e0ee
summary = Os nad oes gennych fin, neu os yw eich bin ar goll, wedi torri neu’n rhy fach.
    .source = 02ab739e2d0e
start =
    Mae biniau ailgylchu a chadis bwyd am ddim.

    Mae bin sbwriel yn costio £35. Mae am ddim os yw un o’r rhain yn wir:

    - torrodd eich bin wrth i ni ei wagio
    - mae eich bin yn hen ac wedi treulio
    - mae angen mwy o le ar eich cartref, ac mae gennych fin sbwriel eisoes

    Byddwch yn talu â cherdyn ar y diwedd.

    ## Pryd i beidio â defnyddio’r ffurflen hon

    I gael bin gwyrdd, [dechreuwch neu adnewyddwch gasgliadau gwastraff gardd](form:garden-waste-subscription).

    Os ydych yn rhannu biniau mawr â chartrefi eraill, gofynnwch i bwy bynnag sy’n gofalu am eich adeilad.
    .source = 24b1a7c35b20
where-title = I ble y dylem ddod â’r bin?
    .source = 19981fbf9371
why-title = Pam mae angen bin arnoch?
    .source = f63783c8e7d6
why-reason-called = pam mae angen bin arnoch
    .source = d2b52bbbf1e4
why-reason-option-no_bin = Nid oes un yn fy nghartref
    .source = 5b5f2c804c2e
why-reason-option-no_bin-hint = Er enghraifft, rydych wedi symud i mewn, neu mae’r cartref yn newydd
    .source = 2077fbb53d5f
why-reason-option-missing = Mae fy min ar goll neu wedi’i ddwyn
    .source = ca034842bca4
why-reason-option-damaged = Mae fy min wedi torri neu wedi treulio
    .source = 1ca62a4d9029
why-reason-option-more = Mae angen mwy o le arnaf
    .source = 591edc905b08
why-reason-option-more-hint = Nid oes digon o le i fy sbwriel, fy ailgylchu neu fy ngwastraff bwyd
    .source = 3cc2106f610b
broken-title = Beth ddigwyddodd i’r bin?
    .source = 79690c8d2dee
broken-cause-called = beth ddigwyddodd i’r bin
    .source = a2f458404f81
broken-cause-option-crew = Torrodd wrth i chi ei wagio
    .source = 4c9cb80e66ae
broken-cause-option-worn = Mae’n hen ac wedi treulio
    .source = 6ae4b6202e0e
broken-cause-option-other = Cafodd ei dorri gan rywbeth arall
    .source = 968516c9fa13
household-title = A yw unrhyw un o’r rhain yn wir am eich cartref?
    .source = adb4d3e146cc
household-needs-called = pa rai o’r rhain sy’n wir am eich cartref
    .source = c3d96415e336
household-needs-option-people = Mae 6 neu fwy o bobl yn byw yma
    .source = b04e793c8f24
household-needs-option-nappies = Mae 2 neu fwy o blant yn gwisgo cewynnau
    .source = 590f624256bf
household-needs-option-health = Mae gan rywun angen iechyd sy’n creu mwy o wastraff
    .source = 6aec84a8a60b
household-needs-option-health-hint = Nid oes rhaid i chi ddweud beth ydyw
    .source = 046f4adf747c
household-needs-option-none = Dim un o’r rhain
    .source = 161f67caacbe
recycling_only-title = Gallwch gael mwy o finiau ar gyfer ailgylchu a bwyd
    .source = 2d0193ad88f7
recycling_only-content =
    Dim ond i’r cartrefi sydd â’r angen mwyaf y byddwn yn rhoi mwy o le ar gyfer sbwriel.

    Gallwch gael mwy o finiau ailgylchu a chadis bwyd. Maent am ddim.
    .source = d892df243eb7
bins-title = Pa finiau sydd eu hangen arnoch?
    .source = 76f7239ee3a6
bins-must-one_rubbish_bin = Gallwch ofyn am 1 bin sbwriel ar y mwyaf
    .source = 0d251aee317e
bins-list-hint = Rhowch rif wrth bob bin sydd ei angen arnoch. Gallwch ofyn am hyd at 4.
    .source = 1214a1de2c5c
bins-list-called = faint o bob bin sydd ei angen arnoch
    .source = f232ebc5361d
bins-list-option-refuse = Sbwriel (bin du)
    .source = e5f0b632f157
bins-list-option-refuse-hint = Un ar y mwyaf
    .source = 6edb4fb0aaea
bins-list-option-recycling = Ailgylchu (bin glas)
    .source = 627f91b8c5d5
bins-list-option-food = Gwastraff bwyd (cadi bach brown)
    .source = a3db1850fb73
bins-list-option-food-hint = Byddwch yn rhoi hwn allan ar y diwrnod casglu
    .source = 089e79657063
bins-list-option-kitchen = Cadi cegin
    .source = b8b371fd619a
bins-list-option-kitchen-hint = Byddwch yn cadw hwn yn y tŷ
    .source = ef8966dd95d8
contact-title = Sut gallwn ni gysylltu â chi?
    .source = 80e7b92c73f6
contact-content = Dim ond i roi gwybod i chi am eich bin y byddwn yn defnyddio’r manylion hyn.
    .source = 68206219707d
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
value-price-label = I’w dalu
    .source = cb40ef930a94
payment-description = Bin sbwriel
    .source = 43c5e0302a10
confirmation =
    Byddwn yn dod â’r hyn y gwnaethoch ofyn amdano o fewn 10 diwrnod gwaith. Nid oes angen i chi fod gartref.

    Os yw eich hen fin wedi torri, gwagiwch ef a’i adael y tu allan. Byddwn yn mynd ag ef.

    Os nad oes gennych fin ar eich diwrnod casglu, rhowch eich sbwriel allan mewn bagiau cryf.
    .source = 7fe4cbab1584
