# Awaiting review by a native reader.

title = Rhoi gwybod am fin na chafodd ei wagio
summary = Rhowch wybod i ni os na wnaethom wagio eich bin.
start =
    Rhowch wybod i ni o fewn 2 ddiwrnod gwaith i’ch diwrnod casglu.

    ## Cyn i chi roi gwybod i ni

    Arhoswch tan 6pm ar eich diwrnod casglu. Efallai ein bod ni’n dal ar y ffordd.

    Ni fyddwn yn dod yn ôl i wagio bin:

    - nad oedd allan erbyn 7am
    - a oedd yn rhy drwm i’w godi
    - a oedd â’r pethau anghywir ynddo

    Os gwnaethom adael tag ar y bin, mae’n dweud beth oedd o’i le.

    ## Beth fydd ei angen arnoch

    - cyfeiriad yr eiddo
    - pa fin na wnaethom ei wagio
    - y diwrnod y dylem fod wedi ei wagio

    Mae’n cymryd tua 2 funud.

where-title = Beth yw’r cyfeiriad lle na wnaethom wagio’r bin?

bin-title = Pa fin na wnaethom ei wagio?
bin-kind-called = pa fin na wnaethom ei wagio
bin-kind-option-refuse = Sbwriel (bin du)
bin-kind-option-recycling = Ailgylchu (bin glas)
bin-kind-option-food = Gwastraff bwyd (cadi bach brown)
bin-kind-option-garden = Gwastraff gardd (bin gwyrdd)
bin-kind-option-garden-hint = Rydych yn talu am y casgliad hwn bob blwyddyn

garden-title = Ydych chi’n talu am gasgliadau gwastraff gardd?
garden-subscribed-called = ydych chi’n talu am gasgliadau gwastraff gardd

subscribe-title = Mae angen i chi dalu am gasgliadau gwastraff gardd yn gyntaf
subscribe-content =
    Dim ond i bobl sy’n talu am y gwasanaeth y byddwn yn gwagio biniau gwyrdd.

    Gallwch [ddechrau talu am gasgliadau gwastraff gardd](form:garden-waste-subscription) nawr.

    Gallwch hefyd fynd â gwastraff gardd i’r ganolfan ailgylchu am ddim.

day-title = Pryd y dylem fod wedi ei wagio?
day-date-called = y diwrnod y dylem fod wedi ei wagio

other-title = Oes unrhyw beth arall y dylem ei wybod?
other-details-hint = Er enghraifft, os oedd car yn y ffordd. Peidiwch â rhoi manylion personol.
other-details-called = unrhyw beth arall y dylem ei wybod

contact-title = Sut gallwn ni gysylltu â chi?
contact-content = Dim ond i roi gwybod i chi am y bin hwn y byddwn yn defnyddio’r manylion hyn. Gallwch adael y ddau yn wag.
contact-email-label = Cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU

confirmation =
    Byddwn yn dod yn ôl i wagio eich bin o fewn 2 ddiwrnod gwaith. Gadewch ef allan, lle rydym yn ei wagio fel arfer.

    Os gwnaethoch roi gwybod i ni’n rhy hwyr, byddwn yn ei wagio ar eich diwrnod casglu nesaf.

    Os gwnaethoch roi cyfeiriad e-bost neu rif ffôn i ni, byddwn yn rhoi gwybod i chi os na allwn ddod.
