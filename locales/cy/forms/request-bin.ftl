# Awaiting review by a native reader.

title = Cael bin newydd neu fin yn lle hen un
summary = Os nad oes gennych fin, neu os yw eich bin ar goll, wedi torri neu’n rhy fach.
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

where-title = I ble y dylem ddod â’r bin?

why-title = Pam mae angen bin arnoch?
why-reason-called = pam mae angen bin arnoch
why-reason-option-no_bin = Nid oes un yn fy nghartref
why-reason-option-no_bin-hint = Er enghraifft, rydych wedi symud i mewn, neu mae’r cartref yn newydd
why-reason-option-missing = Mae fy min ar goll neu wedi’i ddwyn
why-reason-option-damaged = Mae fy min wedi torri neu wedi treulio
why-reason-option-more = Mae angen mwy o le arnaf
why-reason-option-more-hint = Nid oes digon o le i fy sbwriel, fy ailgylchu neu fy ngwastraff bwyd

broken-title = Beth ddigwyddodd i’r bin?
broken-cause-called = beth ddigwyddodd i’r bin
broken-cause-option-crew = Torrodd wrth i chi ei wagio
broken-cause-option-worn = Mae’n hen ac wedi treulio
broken-cause-option-other = Cafodd ei dorri gan rywbeth arall

household-title = A yw unrhyw un o’r rhain yn wir am eich cartref?
household-needs-called = pa rai o’r rhain sy’n wir am eich cartref
household-needs-option-people = Mae 6 neu fwy o bobl yn byw yma
household-needs-option-nappies = Mae 2 neu fwy o blant yn gwisgo cewynnau
household-needs-option-health = Mae gan rywun angen iechyd sy’n creu mwy o wastraff
household-needs-option-health-hint = Nid oes rhaid i chi ddweud beth ydyw
household-needs-option-none = Dim un o’r rhain

recycling_only-title = Gallwch gael mwy o finiau ar gyfer ailgylchu a bwyd
recycling_only-content =
    Dim ond i’r cartrefi sydd â’r angen mwyaf y byddwn yn rhoi mwy o le ar gyfer sbwriel.

    Gallwch gael mwy o finiau ailgylchu a chadis bwyd. Maent am ddim.

bins-title = Pa finiau sydd eu hangen arnoch?
bins-list-hint = Rhowch rif wrth bob bin sydd ei angen arnoch. Gallwch ofyn am hyd at 4.
bins-list-called = faint o bob bin sydd ei angen arnoch
bins-list-option-refuse = Sbwriel (bin du)
bins-list-option-refuse-hint = Un ar y mwyaf
bins-list-option-recycling = Ailgylchu (bin glas)
bins-list-option-food = Gwastraff bwyd (cadi bach brown)
bins-list-option-food-hint = Byddwch yn rhoi hwn allan ar y diwrnod casglu
bins-list-option-kitchen = Cadi cegin
bins-list-option-kitchen-hint = Byddwch yn cadw hwn yn y tŷ
bins-must-one_rubbish_bin = Gallwch ofyn am 1 bin sbwriel ar y mwyaf

contact-title = Sut gallwn ni gysylltu â chi?
contact-content = Dim ond i roi gwybod i chi am eich bin y byddwn yn defnyddio’r manylion hyn.
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU

value-price-label = I’w dalu
payment-description = Bin sbwriel

confirmation =
    Byddwn yn dod â’r hyn y gwnaethoch ofyn amdano o fewn 10 diwrnod gwaith. Nid oes angen i chi fod gartref.

    Os yw eich hen fin wedi torri, gwagiwch ef a’i adael y tu allan. Byddwn yn mynd ag ef.

    Os nad oes gennych fin ar eich diwrnod casglu, rhowch eich sbwriel allan mewn bagiau cryf.
