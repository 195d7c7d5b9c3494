# Awaiting review by a native reader.
# The council tax bill, on the page and on paper. Amounts come with their pound sign; dates are already written in the
# bill's language. The law says what has to be here: SI 2011/3038, Schedule 1.

bill-title = Bil treth gyngor { $from } i { $to }

# The first lines: what to pay.
bill-lead-pay = Talwch { $amount }
bill-lead-nothing = Nid oes gennych ddim i’w dalu
bill-lead-credit = Mae gennych gredyd o { $amount }
bill-pay-instalments =
    { $count ->
        [one] Talwch { $amount } erbyn { $date }.
       *[other] Talwch mewn { $count } rhandaliad. Talwch yr un cyntaf, { $amount }, erbyn { $date }.
    }
bill-pay-direct-debit =
    { $count ->
        [one] Byddwn yn cymryd { $amount } o’ch cyfrif banc ar { $date }. Nid oes angen i chi wneud dim.
       *[other] Byddwn yn cymryd { $count } rhandaliad o’ch cyfrif banc. Y cyntaf yw { $amount } ar { $date }. Nid oes angen i chi wneud dim.
    }
bill-pay-now = Talwch ef nawr. Mae dyddiadau’r rhandaliadau wedi mynd heibio.
bill-nothing-next = Nid oes angen i chi wneud dim.
bill-credit-next = Nid oes angen i chi wneud dim. Byddwn yn tynnu hwn oddi ar eich bil nesaf. Gallwch hefyd ofyn i ni ei dalu’n ôl i chi.

# Facts about the bill.
bill-account-number = Rhif cyfrif
bill-issued = Dyddiad y bil hwn
bill-payers = Pwy sy’n gorfod talu
bill-sent-to = Anfonwyd at
bill-home = Y cartref ar y bil hwn
bill-band = Band prisio
bill-days = Y dyddiau ar y bil hwn
bill-from-to = { $first } i { $last }
bill-jointly = Mae’n rhaid i bob un ohonoch dalu’r bil cyfan, nes bod y cyfan wedi’i dalu.

# When to pay.
bill-when-title = Pryd i dalu
bill-when-caption = Eich rhandaliadau
bill-when-day = Talu erbyn
bill-when-day-direct-debit = Byddwn yn ei gymryd ar
bill-amount = Swm
bill-total = Cyfanswm

# How to pay.
bill-how-title = Sut i dalu
bill-how-direct-debit = Rydych yn talu drwy Ddebyd Uniongyrchol. Byddwn yn cymryd pob rhandaliad o’ch cyfrif banc ar ei ddiwrnod.
bill-how-online = Talu â cherdyn ar ein gwefan: { $address }
bill-how-phone = Talu â cherdyn dros y ffôn: { $phone }
bill-how-set-up = Talu drwy Ddebyd Uniongyrchol: ffoniwch ni i’w drefnu. Wedyn ni all dim fod yn hwyr.
bill-how-number = Byddwch â’ch rhif cyfrif wrth law. Eich rhif yw { $number }.
bill-how-cannot = Os na allwch dalu, ffoniwch ni ar { $phone } nawr. Gorau po gyntaf y dywedwch wrthym, er mwyn i ni allu gwneud mwy.

# How the bill was worked out.
bill-lines-title = Sut y gwnaethom gyfrifo eich bil
bill-lines-by-day = Rydym yn codi treth gyngor fesul diwrnod. Rydych yn talu am y dyddiau yr ydych yn gyfrifol am y cartref.
bill-spell =
    { $days ->
        [one] { $first }: 1 diwrnod ym mand { $band }
       *[other] { $first } i { $last }: { $days } diwrnod ym mand { $band }
    }
bill-line-what = Beth yw hyn
bill-line-total = Cyfanswm y dyddiau hyn
bill-together-caption = Y cyfan gyda’i gilydd
bill-together-total = Treth gyngor am yr holl ddyddiau hyn
bill-together-to-pay = I’w dalu
bill-together-credit = Credyd
bill-together-nothing = Dim i’w dalu

# The lines of the bill, and why each of them is there.
bill-line-charge = Treth gyngor
bill-line-disabled = Gostyngiad i berson anabl
bill-line-discount-only-adult = Disgownt o { $percent }%: un oedolyn
bill-line-discount-all-but-one = Disgownt o { $percent }%: un oedolyn yn cyfrif
bill-line-discount-nobody = Disgownt o { $percent }%: dim oedolyn yn cyfrif
bill-line-discount-empty = Disgownt o { $percent }%: cartref gwag
bill-line-discount-second-home = Disgownt o { $percent }%: ail gartref
bill-line-discount-annexe = Disgownt o { $percent }%: rhandy’r teulu
bill-line-premium-empty = Premiwm o { $percent }%: cartref gwag
bill-line-premium-second-home = Premiwm o { $percent }%: ail gartref
bill-line-exemption = Eithriad, dosbarth { $class }
bill-line-reduction = Gostyngiad y Dreth Gyngor
bill-why-title = Pam mae’r rhain ar eich bil
bill-why = { $line }. { $why }
bill-why-disabled = Mae gan rywun sy’n byw gyda chi anabledd ac mae arno angen cartref fel hwn. Rydych yn talu’r hyn y mae band { $band } yn ei dalu.
bill-why-disabled-lowest = Mae gan rywun sy’n byw gyda chi anabledd ac mae arno angen cartref fel hwn. Rydych yn talu un rhan o chwech yn llai na band { $band }.
bill-why-discount-only-adult = Dim ond un oedolyn sy’n byw yn y cartref.
bill-why-discount-all-but-one = Dim ond un o’r oedolion yn y cartref rydym yn ei gyfrif. Nid ydym yn cyfrif y lleill, er enghraifft am eu bod yn fyfyrwyr neu’n ofalwyr.
bill-why-discount-nobody = Nid ydym yn cyfrif yr un o’r oedolion yn y cartref, er enghraifft am eu bod yn fyfyrwyr neu’n ofalwyr.
bill-why-discount-empty = Nid oes neb yn byw yn y cartref, ac nid oes dodrefn ynddo.
bill-why-discount-second-home = Mae dodrefn yn y cartref, ond nid yw’n brif gartref i neb.
bill-why-discount-annexe = Rhandy yw’r cartref, ac mae’r teulu yn y prif gartref yn ei ddefnyddio.
bill-why-premium-empty-months =
    { $count ->
        [one] Mae’r cartref wedi bod yn wag ers 1 mis neu fwy.
       *[other] Mae’r cartref wedi bod yn wag ers { $count } mis neu fwy.
    }
bill-why-premium-empty-years =
    { $count ->
        [one] Mae’r cartref wedi bod yn wag ers 1 flwyddyn neu fwy.
       *[other] Mae’r cartref wedi bod yn wag ers { $count } blynedd neu fwy.
    }
bill-why-premium-second-home = Mae dodrefn yn y cartref, ond nid yw’n brif gartref i neb.
bill-why-exemption = Nid ydych yn talu dim am y dyddiau hyn. Mae’r gyfraith yn dweud bod y math hwn o gartref wedi’i eithrio.
bill-why-reduction = Rydych yn cael hwn o { $first } i { $last }, oherwydd eich incwm a’ch cynilion.
bill-duty = Dywedwch wrthym o fewn 21 diwrnod os yw unrhyw beth o hyn yn anghywir neu’n peidio â bod yn wir. Os na wnewch, efallai y bydd yn rhaid i chi dalu cosb o £70.

bill-other-penalty = Cosb
bill-other-reduction-overpaid = Gostyngiad y Dreth Gyngor a gawsoch ond na ddylech fod wedi’i gael
bill-other-arrears = Dyled o flynyddoedd cynharach
bill-other-credit = Credyd o flynyddoedd cynharach
bill-other-costs = Costau
bill-other-paid = Talwyd hyd yn hyn
bill-other-refund = Talwyd yn ôl i chi

# What each authority asks. "Authority" is a council, the police or the fire service.
bill-money-title = Pwy sy’n cael eich treth gyngor
bill-money-intro = Rydym yn casglu treth gyngor ar ran pawb yn y tabl hwn. Mae’r symiau am flwyddyn gyfan ym mand { $band }, heb dynnu dim i ffwrdd.
bill-money-last-year = Y cyfanswm y llynedd oedd { $amount }.
bill-money-band-changed = Y llynedd roedd eich cartref ym mand { $last }. Rydym yn cymharu â’r hyn a dalodd band { $band } y llynedd.
bill-money-caption = Symiau am flwyddyn gyfan ym mand { $band }
bill-money-authority = Awdurdod
bill-money-change = Newid ers y llynedd
bill-change-more = { $percent }% yn fwy
bill-change-less = { $percent }% yn llai
bill-change-none = Dim newid
bill-change-new = Newydd eleni
bill-money-care = { $name }: gofal cymdeithasol i oedolion
bill-money-not-care = { $name }: popeth arall
bill-money-care-note = Y dreth gyngor i { $name } yw { $amount } i gyd ({ $change }). Mae’n cynnwys praesept i ariannu gofal cymdeithasol i oedolion.
bill-money-excessive = Mae { $name } yn gofyn am fwy na’r terfyn a osododd y llywodraeth. Bydd pobl yn pleidleisio arno.

# Why the bill is another one than last year's.
bill-changes-title = Pam y newidiodd eich bil
bill-changes-more = O { $date }: { $what }. Mae hyn yn ychwanegu { $amount }.
bill-changes-less = O { $date }: { $what }. Mae hyn yn tynnu { $amount } i ffwrdd.
bill-changes-moved-in = daethoch yn gyfrifol am y cartref
bill-changes-moved-out = nid ydych yn gyfrifol am y cartref mwyach
bill-changes-moved-home = mae’r cartref mewn ardal arall
bill-changes-band = newidiodd y band o { $before } i { $after }
bill-changes-authority = newidiodd y swm i { $name }
bill-changes-disabled-starts = dechreuodd y gostyngiad i berson anabl
bill-changes-disabled-ends = daeth y gostyngiad i berson anabl i ben
bill-changes-discounts = newidiodd eich disgownt
bill-changes-premium = newidiodd eich premiwm
bill-changes-exemption = newidiodd eich eithriad
bill-changes-reduction = newidiodd eich Gostyngiad y Dreth Gyngor

# What the law wants every bill to explain.
bill-twelve-title = Talu mewn 12 rhandaliad
bill-twelve = Mae gennych hawl i dalu mewn 12 rhandaliad misol. Ffoniwch neu ysgrifennwch atom, a dywedwch eich bod am gael 12. Wedyn byddwn yn anfon rhestr newydd o ddyddiadau atoch. Os yw’r flwyddyn wedi dechrau, cewch un am bob mis sydd ar ôl.

bill-less-title = A allech chi dalu llai?
bill-less-intro = Ffoniwch neu ysgrifennwch atom os gallai un o’r rhain fod yn wir amdanoch chi.
bill-less-discount = Efallai y cewch ddisgownt os mai dim ond un oedolyn sy’n byw yn y cartref. Nid ydym yn cyfrif rhai oedolion: myfyrwyr, gofalwyr, prentisiaid, pobl mewn ysbyty neu mewn cartref gofal, pobl â nam meddyliol difrifol, a rhai eraill.
bill-less-empty = Efallai y cewch ddisgownt am gartref sy’n wag neu’n ail gartref. Mae rhai cartrefi gwag ac ail gartrefi yn costio mwy: premiwm yw hynny.
bill-less-exempt = Mae rhai cartrefi wedi’u heithrio: nid ydych yn talu dim. Er enghraifft, dim ond myfyrwyr sy’n byw yno, neu mae rhywun wedi marw, neu mae’r cartref yn wag am eich bod mewn ysbyty neu mewn cartref gofal.
bill-less-disabled = Efallai y talwch lai os oes ar oedolyn neu blentyn anabl yn y cartref angen ystafell ychwanegol, ystafell ymolchi ychwanegol neu le i gadair olwyn.
bill-less-reduction = Efallai y cewch Ostyngiad y Dreth Gyngor os yw eich incwm yn isel. Gallwch fod yn gweithio, yn berchen ar eich cartref neu’n ei rentu.
bill-less-hardship = Os ydych mewn angen mawr, gallwn dynnu mwy i ffwrdd.

bill-valued-title = Sut mae cartrefi’n cael eu band
bill-valued = Asiantaeth y Swyddfa Brisio sy’n rhoi band i bob cartref. Mae’n gofyn: am faint y gellid bod wedi gwerthu’r cartref ar 1 Ebrill 1991? Nid oes ots beth yw gwerth y cartref heddiw.
bill-valued-caption = Bandiau a gwerthoedd ar 1 Ebrill 1991
bill-valued-band = Band
bill-valued-value = Gwerth
bill-valued-up-to = Hyd at { $most }
bill-valued-between = { $least } i { $most }
bill-valued-over = Mwy na { $least }

bill-wrong-title = Os ydych yn credu bod rhywbeth yn anghywir
bill-wrong-band-title = Y band
bill-wrong-band = Gofynnwch i Asiantaeth y Swyddfa Brisio. Gallwch wneud hynny o fewn 6 mis i ddod yn gyfrifol am y cartref, neu ar ôl newid i’r cartref neu i’r ardal. Os nad ydych yn cytuno â’i hateb, gallwch apelio i Dribiwnlys Prisio Lloegr, sydd am ddim.
bill-wrong-band-link = Holi am eich band: { $address }
bill-wrong-bill-title = Unrhyw beth arall ar y bil hwn
bill-wrong-bill = Ysgrifennwch atom ni yn gyntaf, a dywedwch pam. Gallwch wneud hynny os credwch nad oes rhaid i chi dalu, bod y cartref wedi’i eithrio, neu fod disgownt, gostyngiad neu bremiwm yn anghywir. Os nad ydym yn cytuno, neu os na fyddwn yn ateb o fewn 2 fis, gallwch apelio i Dribiwnlys Prisio Lloegr. Mae gennych 2 fis o ddyddiad ein hateb. Os na fyddwn yn ateb, mae gennych 4 mis o ddyddiad eich llythyr. Mae am ddim.
bill-wrong-bill-link = Apelio i’r tribiwnlys: { $address }
bill-wrong-keep-paying = Daliwch ati i dalu wrth aros. Os ydych yn iawn, byddwn yn talu’n ôl yr hyn oedd yn ormod.

bill-tell-title = Dywedwch wrthym pan fydd rhywbeth yn newid
bill-tell = Dywedwch wrthym pan fyddwch yn symud, pan fydd rhywun yn symud i mewn neu allan, neu pan fydd eich incwm yn newid. Os na ddywedwch wrthym yr hyn y mae’n rhaid i chi ei ddweud, neu os dywedwch rywbeth nad yw’n wir, efallai y bydd yn rhaid i chi dalu cosb o £70. Gallwch apelio i Dribiwnlys Prisio Lloegr yn erbyn cosb.

bill-spending-title = Ar beth mae’r arian yn cael ei wario
bill-spending-web = Gweld beth mae pob awdurdod yn ei wario, a pham: { $address }
bill-spending-ask = Gofynnwch i ni os ydych am ei gael ar bapur. Mae am ddim.
bill-spending-paper = Mae taflen sy’n dod gyda’r bil hwn yn dweud beth mae pob awdurdod yn ei wario, a pham.

bill-contact-title = Sut i gysylltu â ni
bill-contact-phone = Ffôn: { $phone }
bill-contact-email = Ebost: { $email }
bill-contact-write = Ysgrifennu atom
bill-contact-other = Gallwch gael y bil hwn mewn print bras ac mewn ieithoedd eraill. Ffoniwch ni.

# The list of bills.
bill-list-title = Eich biliau treth gyngor
bill-list-none = Nid oes biliau eto.
bill-list-caption = Eich biliau, y diweddaraf yn gyntaf
bill-list-bill = Bil
bill-list-issued = Dyddiad y bil
bill-list-copies = I’w argraffu
bill-list-year = { $from } i { $to }
bill-list-pdf = PDF
bill-list-large-print = PDF print bras
bill-list-hidden = bil { $from } i { $to }, { $date }

# At the top of the page of a bill.
bill-page-copies = Cadw copi o’r bil hwn
bill-page-pdf = Lawrlwytho’r bil hwn fel PDF
bill-page-large-print = Lawrlwytho’r bil hwn mewn print bras fel PDF

# At the foot of each sheet: $page and $pages are numbers.
bill-footer = Cyfrif treth gyngor { $number }
bill-footer-page = Tudalen { $page } o { $pages }
