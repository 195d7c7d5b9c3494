# Awaiting review by a native reader.

title = Rhoi gwybod am fin na chafodd ei wagio
    .source = 8caea65f36d4
summary = Rhowch wybod i ni os na wnaethom wagio eich bin.
    .source = eafa3cddb96d
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
    .source = e23e79ccb426
where-title = Beth yw’r cyfeiriad lle na wnaethom wagio’r bin?
    .source = 06962b2f4e3a
bin-title = Pa fin na wnaethom ei wagio?
    .source = 5f847a0db58d
bin-kind-called = pa fin na wnaethom ei wagio
    .source = fa8e020636ca
bin-kind-option-refuse = Sbwriel (bin du)
    .source = e5f0b632f157
bin-kind-option-recycling = Ailgylchu (bin glas)
    .source = 627f91b8c5d5
bin-kind-option-food = Gwastraff bwyd (cadi bach brown)
    .source = a3db1850fb73
bin-kind-option-garden = Gwastraff gardd (bin gwyrdd)
    .source = 7e4a01d71cae
bin-kind-option-garden-hint = Rydych yn talu am y casgliad hwn bob blwyddyn
    .source = 2043584ac4e9
garden-title = Ydych chi’n talu am gasgliadau gwastraff gardd?
    .source = 5aa0f19be5f7
garden-subscribed-called = ydych chi’n talu am gasgliadau gwastraff gardd
    .source = 317ae877fb7b
subscribe-title = Mae angen i chi dalu am gasgliadau gwastraff gardd yn gyntaf
    .source = 97cc4679cced
subscribe-content =
    Dim ond i bobl sy’n talu am y gwasanaeth y byddwn yn gwagio biniau gwyrdd.

    Gallwch [ddechrau talu am gasgliadau gwastraff gardd](form:garden-waste-subscription) nawr.

    Gallwch hefyd fynd â gwastraff gardd i’r ganolfan ailgylchu am ddim.
    .source = 8c26d7ed9bb0
day-title = Pryd y dylem fod wedi ei wagio?
    .source = 3104d0d6e4e8
day-date-called = y diwrnod y dylem fod wedi ei wagio
    .source = 7c377a9f115a
other-title = Oes unrhyw beth arall y dylem ei wybod?
    .source = 40e3ea82cf63
other-details-hint = Er enghraifft, os oedd car yn y ffordd. Peidiwch â rhoi manylion personol.
    .source = bd217d3d41fb
other-details-called = unrhyw beth arall y dylem ei wybod
    .source = 3ddb15adb01f
contact-title = Sut gallwn ni gysylltu â chi?
    .source = 80e7b92c73f6
contact-content = Dim ond i roi gwybod i chi am y bin hwn y byddwn yn defnyddio’r manylion hyn. Gallwch adael y ddau yn wag.
    .source = 48999570471a
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
confirmation =
    Byddwn yn dod yn ôl i wagio eich bin o fewn 2 ddiwrnod gwaith. Gadewch ef allan, lle rydym yn ei wagio fel arfer.

    Os gwnaethoch roi gwybod i ni’n rhy hwyr, byddwn yn ei wagio ar eich diwrnod casglu nesaf.

    Os gwnaethoch roi cyfeiriad e-bost neu rif ffôn i ni, byddwn yn rhoi gwybod i chi os na allwn ddod.
    .source = 08e45694af4d
