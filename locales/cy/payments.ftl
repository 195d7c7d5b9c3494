# Awaiting review by a native reader.
# Paying by card. Amounts come with their pound sign; dates and times are already written in the page's language.
# "Card company" is whoever takes the payment for the council. $provider is its name, as Stripe or GOV.UK Pay.

# The details of a payment, on every page about it.
payment-amount = Swm
payment-for = Ar gyfer
payment-to = Talu i
payment-reference = Cyfeirnod y taliad
payment-paid-at = Talwyd ar
payment-form-reference = Cyfeirnod y ffurflen

# Heard before a warning.
payment-warning = Rhybudd

# The last page before the card page.
payment-pay-title = Talu { $amount } â cherdyn
payment-card-page = Mae’r dudalen nesaf ar gyfer manylion eich cerdyn. { $provider } sy’n rhedeg tudalen y cerdyn. Ni fyddwn byth yn gweld rhif eich cerdyn.
# Shown in every language but English.
payment-card-page-english-only = Yn Saesneg yn unig y mae tudalen y cerdyn.
payment-card-page-after = Ar ôl talu, byddwch yn dod yn ôl yma ac yn cael derbynneb.
payment-continue = Parhau i dalu â cherdyn
payment-sandbox = Arddangosiad yw hwn. Nid oes arian go iawn yn symud. Peidiwch â defnyddio cerdyn go iawn.
payment-sandbox-card = Defnyddiwch y rhif cerdyn { $card }, unrhyw ddyddiad yn y dyfodol, ac unrhyw 3 rhif fel y cod diogelwch.

# When a try did not work.
payment-problem-title = Pwysig
payment-no-money-taken = Ni chymerwyd unrhyw arian
payment-no-money-taken-sentence = Ni chymerwyd unrhyw arian.
payment-problem-provider-down = Nid yw tudalen y cerdyn yn gweithio ar hyn o bryd. Arhoswch ychydig funudau, yna rhowch gynnig arall arni.
payment-problem-try-again = Nid oes rhaid i chi deipio dim byd eto. Rydym wedi ei gadw.
payment-why-declined = Ni wnaeth eich banc na chwmni eich cerdyn ganiatáu’r taliad. Gallwch roi cynnig arall arni neu ddefnyddio cerdyn arall. Dim ond eich banc sy’n gallu dweud pam.
payment-why-cancelled = Daethoch yn ôl cyn talu.
payment-why-expired = Bu tudalen y cerdyn ar agor am ormod o amser, felly mae wedi cau.

payment-not-paid-title = Nid ydych wedi talu
payment-not-paid-try-again = Gallwch roi cynnig arall arni. Nid oes rhaid i chi deipio dim byd eto, dim ond manylion eich cerdyn.
payment-try-again = Ceisio talu eto

# While the card company has not told us yet.
payment-waiting-title = Rydym yn aros i glywed gan y cwmni cardiau
payment-waiting-do-not-pay = Peidiwch â thalu eto. Byddwn yn gwybod cyn hir a aeth eich taliad drwodd.
payment-waiting-refresh = Mae’r dudalen hon yn gwirio ar ei phen ei hun. Gallwch aros yma.
payment-waiting-look-now = Gwirio a aeth y taliad drwodd
payment-waiting-longer = Gallwch gau’r dudalen hon hefyd. Cadwch ei chyfeiriad: bydd yn dangos beth ddigwyddodd pan ddewch yn ôl.

# The receipt.
payment-received-title = Rydym wedi cael eich taliad
payment-received-sandbox = Arddangosiad oedd hwn: ni symudodd unrhyw arian go iawn.
payment-next-title = Beth fydd yn digwydd nesaf
payment-next-council-tax = Bydd yr arian yn cyrraedd eich cyfrif treth gyngor o fewn 2 ddiwrnod gwaith. Rydym yn ei ddangos yma ar unwaith. Nid oes angen i chi wneud dim byd arall.
payment-next-submission = Rydym wedi cael eich ffurflen a’ch taliad. Nid oes angen i chi wneud dim byd arall.
payment-next-confirmation = Gweld beth fydd yn digwydd i’ch ffurflen
payment-keep-title = Cadw’r dderbynneb hon
payment-keep-text = Cadwch gyfeiriad y dudalen hon. Bydd bob amser yn dangos y gwir am y taliad hwn.
payment-keep-print = Gallwch hefyd argraffu’r dudalen hon neu ysgrifennu cyfeirnod y taliad. Byddwn yn gofyn amdano os byddwch yn ein ffonio.

# Money that went back to the card.
payment-given-back = Rhoddwyd yn ôl
payment-given-back-amount = { $amount } ar { $when }
payment-taken-back-undecided = Cymerodd eich banc y taliad hwn yn ôl, am i chi ddweud wrtho fod rhywbeth o’i le. Rydym yn aros am benderfyniad y banc.
payment-taken-back-for-good = Cymerodd eich banc y taliad hwn yn ôl am byth. Nid yw’n cyfrif fel taliad.

# When what the card company says does not fit what we asked for.
payment-attention-title = Mae angen i ni wirio eich taliad
payment-attention-why = Nid yw’r hyn a ddywedodd y cwmni cardiau wrthym yn cyfateb i’r hyn y gwnaethom ofyn amdano.
payment-attention-do-not-pay = Peidiwch â thalu eto.
payment-attention-next = Byddwn yn ei wirio. Nid oes angen i chi wneud dim byd. Os byddwch yn ein ffonio am hyn, rhowch gyfeirnod y taliad i ni.
payment-attention-contact = Sut i gysylltu â ni

# Shown when the same thing was paid in another tab or on another phone meanwhile.
payment-warning = Rhybudd
payment-paid-already = Gwnaethoch dalu { $amount } ar { $when }. Os byddwch yn talu nawr, byddwch yn talu eto.
payment-pay-again = Talu eto â cherdyn

# Several things in one payment.
payment-for-each-form = { $what }, cyfeirnod y ffurflen { $name }: { $amount }
payment-for-each-account = { $what }: { $amount }
payment-next-confirmation-of = Gweld beth fydd yn digwydd i’ch ffurflen: { $what }
payment-together-title = Talu am sawl peth ar yr un pryd
payment-together-text = Oes gennych chi fwy i’w dalu? Rhowch hwn yn eich basged, yna ychwanegwch y peth nesaf. Byddwch yn talu am y cyfan gyda’i gilydd.
payment-together-join = Rhoi hwn yn fy masged
payment-basket-link =
    { $count ->
        [one] Gweld eich basged ({ $count } peth)
        [two] Gweld eich basged ({ $count } beth)
       *[other] Gweld eich basged ({ $count } peth)
    }
payment-divide-title = Talu am y rhain fesul un
payment-divide-text = Gallwch wahanu’r rhain a thalu am bob un ar ei ben ei hun. Nid oes dim wedi’i dalu eto.
payment-divide = Gwahanu’r rhain
basket-title = Eich basged
basket-total = Cyfanswm
basket-remove = Tynnu allan
basket-pay = Talu { $amount } am y cyfan
basket-one = Gallwch hefyd ychwanegu rhywbeth arall yn gyntaf.
basket-kept = Rydym yn cadw eich basged yn y porwr hwn. Gellir dal i dalu am yr hyn rydych yn ei dynnu allan ar ei dudalen ei hun.
basket-empty = Mae eich basged yn wag.
basket-how = Pan fydd ffurflen neu dreth gyngor yn gofyn i chi dalu, dewiswch “Rhoi hwn yn fy masged”.
basket-more-title = Ychwanegu rhywbeth arall
basket-more-forms = Llenwi ffurflen arall
basket-more-council-tax = Talu treth gyngor
basket-paid-title = Rydych wedi talu am rywbeth yn eich basged, felly rydym wedi’i dynnu allan
basket-paid-receipt = Derbynneb am { $what }
basket-changed = Mae un o’r rhain yn cael ei dalu ar dudalen arall. Gorffennwch y taliad hwnnw, neu arhoswch 2 funud a rhowch gynnig arall arni. Nid ydym wedi cymryd unrhyw arian yma.
basket-too-much = Gall un taliad fod yn { $most } ar y mwyaf. Tynnwch rywbeth allan a thalwch amdano ar ei ben ei hun.
