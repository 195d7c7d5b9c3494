# Awaiting review by a native reader.

title = Gofyn am eich credyd treth gyngor yn ôl
    .source = 3fefd7626952
summary = Gallwn eich ad-dalu os ydych wedi talu mwy o dreth gyngor nag sydd arnoch chi.
    .source = eff720f2ebf9
start =
    Mae eich cyfrif mewn credyd pan fyddwch wedi talu mwy o dreth gyngor nag sydd arnoch chi. Gallwch ofyn am yr arian yn ôl.

    Nid oes rhaid i chi ofyn. Os byddwch yn gadael y credyd lle y mae, byddwn yn ei dynnu oddi ar eich bil nesaf.

    Efallai fod arnoch chi dreth gyngor i ni am gartref arall neu flwyddyn arall. Os felly, byddwn yn defnyddio’r credyd at hynny yn gyntaf.

    ## Beth fydd ei angen arnoch

    - eich rhif cyfrif treth gyngor, o’ch bil
    - cod didoli a rhif cyfrif banc neu gymdeithas adeiladu yn y DU

    Cysylltwch â ni os ydych yn byw dramor, neu os nad oes gennych gyfrif yn y DU.

    Mae’n cymryd tua 5 munud.
    .source = 7a51615cdf14
reason-title = Pam mae’r cyfrif mewn credyd?
    .source = f9a9eb75432c
reason-why-called = pam mae’r cyfrif mewn credyd
    .source = 6155877b6d65
reason-why-option-moved = Symudais allan o’r cartref
    .source = b9fb31da9c60
reason-why-option-overpaid = Talais ormod, neu talais ddwywaith
    .source = 849f0e8492d5
reason-why-option-bill_changed = Aeth fy mil i lawr
    .source = 4bb8ab408591
reason-why-option-bill_changed-hint = Er enghraifft, oherwydd disgownt neu fand is
    .source = 5ad89bd1948b
reason-why-option-died = Mae’r person a oedd yn talu’r bil wedi marw
    .source = d95cc48a5f94
reason-why-option-unknown = Nid wyf yn gwybod
    .source = fe9868c119de
told-title = Ydych chi wedi rhoi gwybod i ni eich bod wedi symud allan?
    .source = 93bab463af58
told-already-called = ydych chi wedi rhoi gwybod i ni eich bod wedi symud allan
    .source = 6df4d9e445d9
tell_us-title = Rhowch wybod i ni eich bod wedi symud yn gyntaf
    .source = 9b6e264f7532
tell_us-content =
    Mae angen i ni wybod pryd y symudoch chi er mwyn gweld faint sydd arnom ni i chi.

    Gallwch [roi gwybod i ni eich bod wedi symud](form:council-tax-moving). Byddwn yn anfon bil newydd atoch sy’n dangos eich credyd. Gallwch ofyn am yr arian yn ôl bryd hynny.
    .source = 21d893444860
right-title = Pam y gallwch chi ofyn am yr arian yn ôl?
    .source = b4cfb460d9e6
right-content = Mae’n ddrwg gennym am eich colled. Yn ôl y gyfraith, dim ond y person sy’n delio â’r arian nawr y gallwn ei dalu.
    .source = 3ebdc52b1d79
right-role-label = Eich hawl i ofyn
    .source = dffd8935e9b9
right-role-called = pam y gallwch chi ofyn am yr arian yn ôl
    .source = 4d9d770dba88
right-role-option-executor = Mae’r ewyllys yn fy enwi i
    .source = 835d3e59bcf4
right-role-option-executor-hint = Yr enw ar hyn yn y gyfraith yw ysgutor
    .source = 70d286e0e45e
right-role-option-administrator = Mae llys wedi rhoi’r gwaith i mi
    .source = c356be2c5c3b
right-role-option-administrator-hint = Yr enw ar hyn yn y gyfraith yw gweinyddwr
    .source = 6adb8d53f9c4
right-role-option-neither = Dim un o’r rhain
    .source = c7a6d0143e24
talk_first-title = Siaradwch â ni yn gyntaf
    .source = b621c93bbd4b
talk_first-content =
    Cysylltwch â ni cyn i chi ofyn am yr arian yn ôl. Byddwn yn dweud wrthych pwy sy’n gallu gofyn, a beth y mae angen i ni ei weld.

    Mae’r credyd yn ddiogel. Ni fyddwn yn ei ddefnyddio at ddim byd arall heb roi gwybod i chi.
    .source = 094f4fa7a3ae
late-title = Pwy sydd wedi marw?
    .source = 0b1c3a100268
late-name-called = enw llawn y person sydd wedi marw
    .source = 6015618549d3
papers-title = Oes gennych chi gopi o’r ewyllys, neu o benderfyniad y llys?
    .source = d829f8fdae4a
papers-files-hint = Llun neu PDF. Os nad oes un gennych nawr, gadewch hwn yn wag. Byddwn yn gofyn amdano os bydd ei angen arnom.
    .source = 4235fd1879ae
papers-files-called = copi o’r ewyllys neu o benderfyniad y llys
    .source = 6b18090305ec
account-title = Beth yw’r rhif cyfrif treth gyngor?
    .source = 7ea15f58aedb
account-number-called = y rhif cyfrif treth gyngor
    .source = 9b22cd34754e
home-title = Ar gyfer pa gyfeiriad y mae’r bil?
    .source = 51805542bb67
others-title = Oes enw unrhyw un arall ar y bil?
    .source = 2873b9b8999b
others-named-hint = Peidiwch â’ch cyfrif eich hun, na pherson sydd wedi marw.
    .source = 0efabfbfe762
others-named-called = oes enw unrhyw un arall ar y bil
    .source = f85732357e45
agree-title = A yw pawb arall sydd ar y bil yn cytuno ein bod yn eich talu chi?
    .source = 2176ad3897d6
agree-everyone-called = yw pawb arall sydd ar y bil yn cytuno ein bod yn eich talu chi
    .source = 5bfaaf8027ed
must_agree-title = Mae’n rhaid i bawb sydd ar y bil gytuno yn gyntaf
    .source = b5ecd4723588
must_agree-content =
    Mae’r arian yn perthyn i bawb y mae eu henwau ar y bil. Dim ond os bydd pawb yn cytuno y gallwn eich talu chi.

    Gallwch lenwi’r ffurflen hon eto pan fyddant yn cytuno. Os byddwch yn gadael y credyd lle y mae, byddwn yn ei dynnu oddi ar y bil nesaf.
    .source = 6eae11473d89
you-title = Beth yw eich enw llawn?
    .source = 30de124c125b
you-name-called = eich enw llawn
    .source = a5c600eed9e9
address-title = Beth yw eich cyfeiriad nawr?
    .source = 29f904658fe9
address-now-hint = Os bydd rhaid i ni ysgrifennu atoch am yr arian, byddwn yn ysgrifennu i’r cyfeiriad hwn.
    .source = b36c93f62a77
bank-title = I ba gyfrif banc neu gymdeithas adeiladu y dylem dalu’r arian?
    .source = 1e29caa8f98d
bank-account-hint = Rhaid i’ch enw fod ar y cyfrif.
    .source = 94a5fbb6e980
bank-account-called = manylion y cyfrif banc neu gymdeithas adeiladu
    .source = a1d74c352348
contact-title = Sut gallwn ni gysylltu â chi?
    .source = 80e7b92c73f6
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - bod gennych hawl i’r arian hwn, a bod pawb arall sydd ar y bil yn cytuno
    - y byddwch yn talu’n ôl unrhyw arian na ddylem fod wedi’i dalu i chi
    .source = a3bc87d612a8
confirmation =
    Byddwn yn gwirio’r cyfrif o fewn 10 diwrnod gwaith.

    Os oes arnom ni arian i chi, bydd yn cyrraedd eich banc o fewn 5 diwrnod gwaith ar ôl hynny. Os taloch â cherdyn, efallai y bydd rhaid i ni ei anfon yn ôl i’r cerdyn hwnnw.

    Os oes arnoch chi arian i ni am gartref neu flwyddyn arall, byddwn yn defnyddio’r credyd at hynny yn gyntaf. Byddwn yn ysgrifennu atoch i roi gwybod i chi.
    .source = 5d823aec8444
