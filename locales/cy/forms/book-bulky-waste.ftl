# Awaiting review by a native reader.

title = Trefnu casgliad gwastraff swmpus
    .source = 2b48f2664fdc
summary = Rydym yn casglu pethau mawr, fel soffas ac oergelloedd. Byddwch yn talu wrth drefnu.
    .source = a7ed1ae38f94
start =
    Rydym yn casglu pethau mawr o’r tu allan i’ch cartref.

    Os yw rhywbeth yn dal i weithio, efallai y bydd elusen yn mynd ag ef am ddim.

    ## Beth yw’r gost

    - £35 am hyd at 3 pheth
    - £10 am bob peth ar ôl hynny

    Gallwch drefnu casgliad i hyd at 8 peth ar y tro. Byddwch yn talu â cherdyn ar y diwedd.

    ## Yr hyn nad ydym yn ei gasglu

    - gwastraff adeiladu, fel brics a phridd
    - poteli nwy, paent a chemegau
    - pianos

    ## Os byddwch yn newid eich meddwl

    Rhowch wybod i ni o leiaf 2 ddiwrnod gwaith cyn y casgliad. Byddwch yn cael eich arian yn ôl.
    .source = e5cba78d5827
items-title = Beth ydych chi am i ni ei gasglu?
    .source = 4341ad42a482
items-list-hint = Rhowch rif wrth bob peth rydych am i ni ei gasglu.
    .source = af7f13176043
items-list-called = faint o bob peth rydych am i ni ei gasglu
    .source = 080068cf6eb5
items-list-option-sofa = Soffa
    .source = 643aa97e949c
items-list-option-armchair = Cadair freichiau
    .source = 762af95910c2
items-list-option-bed = Gwely
    .source = f816a74c2310
items-list-option-bed-hint = Mae’r ffrâm a’r fatres yn cyfrif fel un
    .source = b83c76ac0df1
items-list-option-wardrobe = Wardrob neu gist ddroriau
    .source = 822d2911b554
items-list-option-table = Bwrdd neu ddesg
    .source = 9718a3f20a78
items-list-option-fridge = Oergell neu rewgell
    .source = 2d73dd02faac
items-list-option-washer = Peiriant golchi dillad neu beiriant golchi llestri
    .source = 2d1631e98602
items-list-option-cooker = Popty
    .source = d07fded0afc8
items-list-option-cooker-hint = Wedi’i ddatgysylltu oddi wrth y nwy neu’r trydan
    .source = d928c50edd6a
items-list-option-television = Teledu
    .source = 7e7536a95dcf
items-list-option-carpet = Carped
    .source = 311f453ee128
items-list-option-carpet-hint = Wedi’i rolio a’i glymu
    .source = 1d0673a4d553
items-list-option-other = Rhywbeth arall
    .source = cc7284314484
items-list-option-other-hint = Tua maint cadair freichiau
    .source = 6506d97cabc3
gas-title = A yw’r oergell neu’r rhewgell yn wag?
    .source = 2d6b9d584c05
gas-empty-hint = Ni allwn fynd ag un sydd â bwyd ynddi.
    .source = 21c7e686763f
gas-empty-called = yw’r oergell neu’r rhewgell yn wag
    .source = dfe574737a74
not_empty-title = Gwagiwch yr oergell neu’r rhewgell yn gyntaf
    .source = a72dc62251b7
not_empty-content =
    Ni allwn fynd ag oergell neu rewgell sydd â bwyd ynddi.

    Trefnwch gasgliad eto pan fydd yn wag. Nid ydych wedi talu dim byd.
    .source = 93aa42e21556
something-title = Beth arall ydych chi am i ni ei gasglu?
    .source = 6cf9d2c1ba8c
something-what-hint = Dywedwch wrthym beth yw pob peth, a’i faint yn fras. Er enghraifft, beic ymarfer, 1 metr o hyd.
    .source = 2a3f8b8290f9
something-what-called = beth arall rydych am i ni ei gasglu
    .source = 44deffdc04f7
where-title = O ble y dylem gasglu?
    .source = 4f9f17f8087e
place-title = Ble byddwch chi’n gadael y pethau?
    .source = 24053a2d5540
place-details-1-title = Os na allwch fynd â’r pethau y tu allan
    .source = a99813e5f60f
place-details-1-text = Cyn trefnu, [cysylltwch â ni](/contact). Efallai y gallwn helpu os na all neb wneud hyn i chi.
    .source = d199a748c0c6
place-spot-hint = Rhaid iddynt fod y tu allan, ar lefel y ddaear, erbyn 7am.
    .source = 34e432968bcc
place-spot-called = ble byddwch chi’n gadael y pethau
    .source = a4f68e63f4a0
place-spot-option-front = O flaen yr eiddo
    .source = 5bb757f33835
place-spot-option-side = Wrth ochr yr eiddo
    .source = 6ef016b9a51d
place-spot-option-bin_store = Wrth y storfa finiau
    .source = b8bbc840b212
day-title = O ba ddiwrnod ymlaen y gallwn gasglu?
    .source = a2a780d030da
day-date-hint = Byddwn yn dod o fewn 5 diwrnod gwaith i’r diwrnod hwn. Er enghraifft, 27 3 2027.
    .source = 8a7857fead61
day-date-called = y diwrnod cyntaf y gallwn gasglu
    .source = bba5c3140d82
contact-title = Sut gallwn ni gysylltu â chi?
    .source = 80e7b92c73f6
contact-name-label = Enw llawn
    .source = f13a64ba2fea
contact-name-called = eich enw llawn
    .source = a5c600eed9e9
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
value-price-label = Casgliad
    .source = 7b790708ff1b
payment-description = Casgliad gwastraff swmpus
    .source = f0283c412568
declaration =
    Drwy drefnu’r casgliad, rydych yn cytuno:

    - mai chi biau’r pethau a bod gennych hawl i’w rhoi i ni
    - y byddwch yn eu gadael y tu allan erbyn 7am
    .source = a2cda9c87948
confirmation =
    Byddwn yn anfon e-bost atoch o fewn 1 diwrnod gwaith i roi gwybod i chi pa ddiwrnod y byddwn yn dod.

    Gadewch y pethau y tu allan, ar lefel y ddaear, erbyn 7am ar y diwrnod hwnnw. Nid oes angen i chi fod gartref.

    Dim ond y pethau y gwnaethoch eu nodi wrth drefnu y byddwn yn mynd â nhw.
    .source = f8497177d996
