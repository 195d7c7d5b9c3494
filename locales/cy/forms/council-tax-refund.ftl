# Awaiting review by a native reader.

title = Gofyn am eich credyd treth gyngor yn ôl
summary = Gallwn eich ad-dalu os ydych wedi talu mwy o dreth gyngor nag sydd arnoch chi.
start =
    Mae eich cyfrif mewn credyd pan fyddwch wedi talu mwy o dreth gyngor nag sydd arnoch chi. Gallwch ofyn am yr arian yn ôl.

    Nid oes rhaid i chi ofyn. Os byddwch yn gadael y credyd lle y mae, byddwn yn ei dynnu oddi ar eich bil nesaf.

    Efallai fod arnoch chi dreth gyngor i ni am gartref arall neu flwyddyn arall. Os felly, byddwn yn defnyddio’r credyd at hynny yn gyntaf.

    ## Beth fydd ei angen arnoch

    - eich rhif cyfrif treth gyngor, o’ch bil
    - cod didoli a rhif cyfrif banc neu gymdeithas adeiladu yn y DU

    Cysylltwch â ni os ydych yn byw dramor, neu os nad oes gennych gyfrif yn y DU.

    Mae’n cymryd tua 5 munud.

reason-title = Pam mae’r cyfrif mewn credyd?
reason-why-called = pam mae’r cyfrif mewn credyd
reason-why-option-moved = Symudais allan o’r cartref
reason-why-option-overpaid = Talais ormod, neu talais ddwywaith
reason-why-option-bill_changed = Aeth fy mil i lawr
reason-why-option-bill_changed-hint = Er enghraifft, oherwydd disgownt neu fand is
reason-why-option-died = Mae’r person a oedd yn talu’r bil wedi marw
reason-why-option-unknown = Nid wyf yn gwybod

told-title = Ydych chi wedi rhoi gwybod i ni eich bod wedi symud allan?
told-already-called = ydych chi wedi rhoi gwybod i ni eich bod wedi symud allan

tell_us-title = Rhowch wybod i ni eich bod wedi symud yn gyntaf
tell_us-content =
    Mae angen i ni wybod pryd y symudoch chi er mwyn gweld faint sydd arnom ni i chi.

    Gallwch [roi gwybod i ni eich bod wedi symud](form:council-tax-moving). Byddwn yn anfon bil newydd atoch sy’n dangos eich credyd. Gallwch ofyn am yr arian yn ôl bryd hynny.

right-title = Pam y gallwch chi ofyn am yr arian yn ôl?
right-content = Mae’n ddrwg gennym am eich colled. Yn ôl y gyfraith, dim ond y person sy’n delio â’r arian nawr y gallwn ei dalu.
right-role-label = Eich hawl i ofyn
right-role-called = pam y gallwch chi ofyn am yr arian yn ôl
right-role-option-executor = Mae’r ewyllys yn fy enwi i
right-role-option-executor-hint = Yr enw ar hyn yn y gyfraith yw ysgutor
right-role-option-administrator = Mae llys wedi rhoi’r gwaith i mi
right-role-option-administrator-hint = Yr enw ar hyn yn y gyfraith yw gweinyddwr
right-role-option-neither = Dim un o’r rhain

talk_first-title = Siaradwch â ni yn gyntaf
talk_first-content =
    Cysylltwch â ni cyn i chi ofyn am yr arian yn ôl. Byddwn yn dweud wrthych pwy sy’n gallu gofyn, a beth y mae angen i ni ei weld.

    Mae’r credyd yn ddiogel. Ni fyddwn yn ei ddefnyddio at ddim byd arall heb roi gwybod i chi.

late-title = Pwy sydd wedi marw?
late-name-called = enw llawn y person sydd wedi marw

papers-title = Oes gennych chi gopi o’r ewyllys, neu o benderfyniad y llys?
papers-files-hint = Llun neu PDF. Os nad oes un gennych nawr, gadewch hwn yn wag. Byddwn yn gofyn amdano os bydd ei angen arnom.
papers-files-called = copi o’r ewyllys neu o benderfyniad y llys

account-title = Beth yw’r rhif cyfrif treth gyngor?
account-number-called = y rhif cyfrif treth gyngor

home-title = Ar gyfer pa gyfeiriad y mae’r bil?

others-title = Oes enw unrhyw un arall ar y bil?
others-named-hint = Peidiwch â’ch cyfrif eich hun, na pherson sydd wedi marw.
others-named-called = oes enw unrhyw un arall ar y bil

agree-title = A yw pawb arall sydd ar y bil yn cytuno ein bod yn eich talu chi?
agree-everyone-called = yw pawb arall sydd ar y bil yn cytuno ein bod yn eich talu chi

must_agree-title = Mae’n rhaid i bawb sydd ar y bil gytuno yn gyntaf
must_agree-content =
    Mae’r arian yn perthyn i bawb y mae eu henwau ar y bil. Dim ond os bydd pawb yn cytuno y gallwn eich talu chi.

    Gallwch lenwi’r ffurflen hon eto pan fyddant yn cytuno. Os byddwch yn gadael y credyd lle y mae, byddwn yn ei dynnu oddi ar y bil nesaf.

you-title = Beth yw eich enw llawn?
you-name-called = eich enw llawn

address-title = Beth yw eich cyfeiriad nawr?
address-now-hint = Os bydd rhaid i ni ysgrifennu atoch am yr arian, byddwn yn ysgrifennu i’r cyfeiriad hwn.

bank-title = I ba gyfrif banc neu gymdeithas adeiladu y dylem dalu’r arian?
bank-account-hint = Rhaid i’ch enw fod ar y cyfrif.
bank-account-called = manylion y cyfrif banc neu gymdeithas adeiladu

contact-title = Sut gallwn ni gysylltu â chi?
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU

declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - bod gennych hawl i’r arian hwn, a bod pawb arall sydd ar y bil yn cytuno
    - y byddwch yn talu’n ôl unrhyw arian na ddylem fod wedi’i dalu i chi

confirmation =
    Byddwn yn gwirio’r cyfrif o fewn 10 diwrnod gwaith.

    Os oes arnom ni arian i chi, bydd yn cyrraedd eich banc o fewn 5 diwrnod gwaith ar ôl hynny. Os taloch â cherdyn, efallai y bydd rhaid i ni ei anfon yn ôl i’r cerdyn hwnnw.

    Os oes arnoch chi arian i ni am gartref neu flwyddyn arall, byddwn yn defnyddio’r credyd at hynny yn gyntaf. Byddwn yn ysgrifennu atoch i roi gwybod i chi.
