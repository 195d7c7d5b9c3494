# Awaiting review by a native reader.

title = Trefnu casgliad gwastraff swmpus
summary = Rydym yn casglu pethau mawr, fel soffas ac oergelloedd. Byddwch yn talu wrth drefnu.
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

items-title = Beth ydych chi am i ni ei gasglu?
items-list-hint = Rhowch rif wrth bob peth rydych am i ni ei gasglu.
items-list-called = faint o bob peth rydych am i ni ei gasglu
items-list-option-sofa = Soffa
items-list-option-armchair = Cadair freichiau
items-list-option-bed = Gwely
items-list-option-bed-hint = Mae’r ffrâm a’r fatres yn cyfrif fel un
items-list-option-wardrobe = Wardrob neu gist ddroriau
items-list-option-table = Bwrdd neu ddesg
items-list-option-fridge = Oergell neu rewgell
items-list-option-washer = Peiriant golchi dillad neu beiriant golchi llestri
items-list-option-cooker = Popty
items-list-option-cooker-hint = Wedi’i ddatgysylltu oddi wrth y nwy neu’r trydan
items-list-option-television = Teledu
items-list-option-carpet = Carped
items-list-option-carpet-hint = Wedi’i rolio a’i glymu
items-list-option-other = Rhywbeth arall
items-list-option-other-hint = Tua maint cadair freichiau

gas-title = A yw’r oergell neu’r rhewgell yn wag?
gas-empty-hint = Ni allwn fynd ag un sydd â bwyd ynddi.
gas-empty-called = yw’r oergell neu’r rhewgell yn wag

not_empty-title = Gwagiwch yr oergell neu’r rhewgell yn gyntaf
not_empty-content =
    Ni allwn fynd ag oergell neu rewgell sydd â bwyd ynddi.

    Trefnwch gasgliad eto pan fydd yn wag. Nid ydych wedi talu dim byd.

something-title = Beth arall ydych chi am i ni ei gasglu?
something-what-hint = Dywedwch wrthym beth yw pob peth, a’i faint yn fras. Er enghraifft, beic ymarfer, 1 metr o hyd.
something-what-called = beth arall rydych am i ni ei gasglu

where-title = O ble y dylem gasglu?

place-title = Ble byddwch chi’n gadael y pethau?
place-details-1-title = Os na allwch fynd â’r pethau y tu allan
place-details-1-text = Cyn trefnu, [cysylltwch â ni](/contact). Efallai y gallwn helpu os na all neb wneud hyn i chi.
place-spot-hint = Rhaid iddynt fod y tu allan, ar lefel y ddaear, erbyn 7am.
place-spot-called = ble byddwch chi’n gadael y pethau
place-spot-option-front = O flaen yr eiddo
place-spot-option-side = Wrth ochr yr eiddo
place-spot-option-bin_store = Wrth y storfa finiau

day-title = O ba ddiwrnod ymlaen y gallwn gasglu?
day-date-hint = Byddwn yn dod o fewn 5 diwrnod gwaith i’r diwrnod hwn. Er enghraifft, 27 3 2027.
day-date-called = y diwrnod cyntaf y gallwn gasglu

contact-title = Sut gallwn ni gysylltu â chi?
contact-name-label = Enw llawn
contact-name-called = eich enw llawn
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU

value-price-label = Casgliad
payment-description = Casgliad gwastraff swmpus

declaration =
    Drwy drefnu’r casgliad, rydych yn cytuno:

    - mai chi biau’r pethau a bod gennych hawl i’w rhoi i ni
    - y byddwch yn eu gadael y tu allan erbyn 7am

confirmation =
    Byddwn yn anfon e-bost atoch o fewn 1 diwrnod gwaith i roi gwybod i chi pa ddiwrnod y byddwn yn dod.

    Gadewch y pethau y tu allan, ar lefel y ddaear, erbyn 7am ar y diwrnod hwnnw. Nid oes angen i chi fod gartref.

    Dim ond y pethau y gwnaethoch eu nodi wrth drefnu y byddwn yn mynd â nhw.
