# Awaiting review by a native reader.
# A council tax account, signed in: signing in, linking, what is owed, instalments, what happened, "what if?", recovery.
# Amounts come with their pound sign. Dates and times are already written in the page's language.

account-service = Eich cyfrif treth gyngor
account-important = Pwysig
account-done = Wedi’i wneud
# A tax year: { $from } and { $to } are years.
account-tax-year = { $from } i { $to }
account-band = Band treth gyngor
account-total = Cyfanswm
account-receipt = Gweld y dderbynneb

# Signing in.
account-sign-in-title = Mewngofnodi i’ch cyfrif treth gyngor
account-sign-in-why = Gweld faint sydd arnoch chi, eich bil a’ch taliadau.
account-sign-in-how = Nid oes angen cyfrinair arnoch. Byddwn yn anfon cod i’ch cyfeiriad e-bost. Byddwch yn ei deipio ar y dudalen nesaf.
account-email = Cyfeiriad e-bost
account-email-hint = Byddwn yn ei ddefnyddio i’ch mewngofnodi. Ni fyddwn yn ei roi i neb arall.
account-send-code = Anfonwch god ataf
account-pay-without = Talu heb fewngofnodi
account-code-title = Edrychwch ar eich e-bost
account-code-sent = Rydym wedi anfon e-bost at { $email }. Mae cod ynddo.
account-code = Cod o 6 rhif
account-code-lasts =
    { $minutes ->
        [one] Mae’r cod yn gweithio am { $minutes } munud.
       *[other] Mae’r cod yn gweithio am { $minutes } munud.
    }
account-code-sign-in = Mewngofnodi
account-code-none-title = Os na chawsoch yr e-bost
account-code-none = Arhoswch 2 funud. Edrychwch yn eich ffolder sothach neu sbam. Wedyn gofynnwch am god arall. Bydd yr hen god yn peidio â gweithio.
account-code-again = Anfonwch god arall ataf
account-code-other-address = Defnyddio cyfeiriad e-bost arall
account-sign-out = Allgofnodi
account-signed-out-title = Rydych wedi allgofnodi
account-signed-out = Ni all neb sy’n defnyddio’r ffôn neu’r cyfrifiadur hwn ar eich ôl weld eich cyfrif.
account-signed-out-waited-title = Rydym wedi eich allgofnodi
account-signed-out-waited = Ni wnaethoch ddim byd am amser hir. Rydym wedi eich allgofnodi i gadw eich cyfrif yn ddiogel.
account-sign-in-again = Mewngofnodi eto

# Linking an account by facts from the bill.
account-link-title = Ychwanegu cyfrif treth gyngor arall
account-link-first-title = Ychwanegu eich cyfrif treth gyngor
account-link-get = Ar ôl ei ychwanegu, gallwch:
account-link-get-owed = gweld faint sydd arnoch chi a phryd i’w dalu
account-link-get-bill = darllen eich bil, gyda phob rhan wedi’i hesbonio
account-link-get-dates = rhoi eich dyddiadau talu yn eich ffôn
account-link-get-ask = gofyn am ddisgownt neu ddweud wrthym eich bod yn symud
account-link-how = Mae angen eich bil treth gyngor arnoch. Copïwch 3 pheth ohono.
account-link-surname = Cyfenw
account-link-surname-hint = Ysgrifennwch ef fel y mae ar eich bil. Os oes sawl enw ar y bil, ysgrifennwch eich enw eich hun.
account-link-instalment = Un o daliadau eleni, mewn punnoedd
account-link-instalment-hint = Mae rhestr o daliadau gyda dyddiadau ar eich bil. Copïwch swm unrhyw un ohonynt. Er enghraifft, 193.00
account-link = Ychwanegu’r cyfrif hwn
account-link-help = Methu dod o hyd i’ch bil? Ffoniwch { $phone }.
account-unlink-title = Ydych chi am dynnu’r cyfrif hwn oddi yma?
account-unlink-what = Ni fyddwch yn ei weld yma mwyach. Bydd dolenni a wnaethoch i bobl sy’n eich helpu yn peidio â gweithio.
account-unlink-still-owe = Mae’n rhaid i chi dalu eich treth gyngor o hyd. Nid oes dim byd arall yn newid.
account-unlink-back = Gallwch ei ychwanegu eto unrhyw bryd gyda’ch bil.
account-unlink = Tynnu’r cyfrif hwn oddi yma
account-unlink-keep = Ei gadw
account-several-title = Eich cyfrifon treth gyngor
account-several-owed = Faint sydd arnoch chi
account-several-open = Agor y cyfrif hwn
account-several-add = Ychwanegu cyfrif treth gyngor arall

# What has just been done.
account-news-linked = Rydych wedi ychwanegu’r cyfrif hwn
account-news-unlinked = Rydych wedi tynnu’r cyfrif oddi yma
account-news-preferences = Rydym wedi cadw eich dewisiadau
account-news-helper-ended = Rydych wedi dod â’r ddolen i ben. Nid yw’n gweithio mwyach
account-news-code = Rydym wedi anfon cod arall. Defnyddiwch yr un diweddaraf

# The overview. Its heading is one of these two, or that nothing is owed, or that there is credit.
account-late = Mae { $amount } o’ch treth gyngor yn hwyr
account-up-to-date = Mae arnoch chi { $amount }, ac nid oes dim yn hwyr
account-nothing-to-do = Nid oes angen i chi dalu dim byd nawr.
account-credit-next = Byddwn yn ei dynnu o’ch bil nesaf, neu gallwch ofyn amdano yn ôl.
account-late-pay-now = Talwch ef nawr.
account-late-direct-debit = Rydych yn talu drwy Ddebyd Uniongyrchol, ond ni chawsom yr arian hwn gan eich banc.
account-owed-in-all = Mae arnoch chi { $amount } i gyd.
account-next-pay = Talwch { $amount } erbyn { $date }. Dyma eich rhandaliad nesaf.
account-next-direct-debit = Byddwn yn cymryd { $amount } o’ch banc ar { $date }. Nid oes angen i chi wneud dim byd.
account-direct-debit = Rydych yn talu drwy Ddebyd Uniongyrchol. Byddwn yn cymryd pob rhandaliad o’ch banc. Nid oes angen i chi wneud dim byd.
account-pay-anyway = Talu rhywbeth nawr
account-refund-link = Gofyn am eich credyd yn ôl
account-received = Cawsom { $amount } ar { $when }. Bydd yn cyrraedd eich cyfrif erbyn { $date }.
account-recovery-warning = Talwch { $amount } i’n hatal rhag mynd â hyn ymhellach.
account-recovery-warning-by = Talwch { $amount } erbyn { $date } i’n hatal rhag mynd â hyn ymhellach.
account-recovery-link = Gweld ble rydych chi’n sefyll, a phwy all helpu
account-this-account = Y cyfrif hwn
account-more-title = Mwy am eich treth gyngor
account-more-bills = Eich biliau, wedi’u hesbonio
account-more-instalments = Eich rhandaliadau a’u dyddiadau
account-more-transactions = Beth rydych wedi’i dalu a beth rydym wedi’i godi
account-more-why = Pam y newidiodd fy mil?
account-more-what-if = Beth os byddaf yn symud, neu’n byw ar fy mhen fy hun?
account-more-preferences = Sut rydym yn ysgrifennu atoch
account-more-helper = Gadael i rywun eich helpu
account-more-accounts = Eich cyfrifon treth gyngor eraill
account-more-unlink = Tynnu’r cyfrif hwn oddi yma
account-forms-title = Gofyn i ni neu ddweud wrthym
account-requests-title = Ffurflenni rydych wedi’u hanfon
account-requests-none = Nid ydych wedi anfon unrhyw ffurflenni atom am dreth gyngor.
account-request-sent = Anfonwyd ar { $date }
account-request-see = Gweld yr hyn a anfonoch
account-request-received = Mae gennym ni
account-request-in-progress = Rydym yn gweithio arno
account-request-needs-you = Mae angen rhywbeth gennych chi
account-request-done = Wedi’i wneud
account-request-refused = Dywedasom na

# Instalments.
account-instalments-title = Eich rhandaliadau
account-instalments-none = Nid oes gennych unrhyw randaliadau i’w talu.
account-instalments-missed = Mae { $amount } yn hwyr. Talwch ef nawr.
account-instalments-pay-by = Talwch bob rhandaliad ar ei ddyddiad, neu cyn hynny.
account-instalments-caption = Rhandaliadau ar gyfer { $years }
account-instalments-date = Talu erbyn
account-instalment-paid = Wedi’i dalu
account-instalment-part-paid = Wedi’i dalu’n rhannol
account-instalment-missed = Heb ei dalu
account-instalment-to-come = I ddod
account-instalment-left = { $amount } ar ôl i’w dalu
account-calendar-title = Dyddiadau yn eich ffôn
account-calendar = Rhoi’r dyddiadau hyn yn eich calendr
account-calendar-what = Mae hyn yn lawrlwytho ffeil fach. Agorwch hi, a bydd eich calendr yn gofyn a all ychwanegu’r dyddiadau.
account-twelve-title = Talu mewn 12 rhandaliad
account-twelve-why = Gallwch ofyn am gael talu mewn 12 rhandaliad yn lle 10. Bydd pob un yn llai wedyn.
account-twelve-ask = Gofyn am 12 rhandaliad
account-twelve-asked = Rydych wedi gofyn am 12 rhandaliad. Byddwn yn anfon bil newydd atoch.
account-twelve-already = Rydych yn talu mewn 12 rhandaliad.

# What happened on the account.
account-transactions-title = Beth rydych wedi’i dalu a beth rydym wedi’i godi
account-transactions-minus = Mae’r diweddaraf yn gyntaf. Mae swm gydag arwydd minws yn cael ei dynnu o’r hyn sydd arnoch chi.
account-transactions-none = Nid oes dim wedi digwydd ar y cyfrif hwn eto. Pan fyddwn yn anfon bil neu’n cael taliad, byddwch yn ei weld yma.
account-transactions-what = Beth ydyw
account-transaction-charge-of = Treth gyngor ar gyfer { $name }
account-transaction-payment = Taliad
account-transaction-direct-debit = Taliad drwy Ddebyd Uniongyrchol
account-transaction-card = Taliad â cherdyn
account-transaction-bank-transfer = Taliad drwy drosglwyddiad banc
account-transaction-cash = Taliad ag arian parod
account-transaction-returned = Taliad y cymerodd eich banc yn ôl
account-transaction-received-here = Cawsom ef yma ar { $date }. Bydd yn cyrraedd ein cofnodion erbyn { $by }.
account-balance-owed = Roedd arnoch chi { $amount } wedyn
account-balance-credit = Roeddech chi { $amount } mewn credyd wedyn
account-balance-nothing = Nid oedd arnoch chi ddim wedyn

# "What if?". Nothing that is asked here changes the account.
account-what-if-title = Beth os bydd rhywbeth yn newid?
account-what-if-lead = Gweld beth fyddai newid yn ei wneud i’ch bil. Nid oes dim yn newid pan fyddwch yn edrych.
account-what-if-none = Ni allwn gyfrifo dim ar gyfer y cyfrif hwn. Ffoniwch ni, ac fe wnawn ni hynny gyda chi.
account-what-if-moving-out = Beth os byddaf yn symud allan?
account-what-if-living-alone = Beth os byddaf yn byw ar fy mhen fy hun?
account-what-if-instalments = Beth os byddaf yn talu mewn 10 neu 12 rhandaliad?
account-what-if-ask-moving-out = Ar ba ddiwrnod y byddech yn symud allan?
account-what-if-ask-living-alone = O ba ddiwrnod y byddech chi’r unig oedolyn yn eich cartref?
account-what-if-ask-instalments = Faint o randaliadau hoffech chi?
# { $example } is a day in numbers.
account-what-if-day-hint = Dewiswch ddiwrnod o { $first } i { $last }. Er enghraifft, { $example }
account-what-if-ten = 10 rhandaliad
account-what-if-ten-hint = Byddwch yn talu mwy bob mis, a dim byd mewn 2 fis o’r flwyddyn.
account-what-if-twelve = 12 rhandaliad
account-what-if-twelve-hint = Byddwch yn talu llai bob mis, ac yn talu ym mhob mis.
account-what-if-nothing-changes = Nid oes dim yn newid pan fyddwch yn edrych. Dim ond ei gyfrifo a wnawn.
account-what-if-work-out = Ei gyfrifo
account-what-if-answer-moving-out =
    { $way ->
        [more] Os byddwch yn symud allan ar { $date }, bydd eich bil { $amount } yn fwy
        [less] Os byddwch yn symud allan ar { $date }, bydd eich bil { $amount } yn llai
       *[same] Os byddwch yn symud allan ar { $date }, bydd eich bil yn aros yr un fath
    }
account-what-if-answer-living-alone =
    { $way ->
        [more] Os byddwch yn byw ar eich pen eich hun o { $date }, bydd eich bil { $amount } yn fwy
        [less] Os byddwch yn byw ar eich pen eich hun o { $date }, bydd eich bil { $amount } yn llai
       *[same] Os byddwch yn byw ar eich pen eich hun o { $date }, bydd eich bil yn aros yr un fath
    }
account-what-if-answer-instalments = Os byddwch yn talu mewn { $number } rhandaliad, bydd eich bil yn aros yr un fath
account-what-if-before = Eich bil nawr
account-what-if-after = Eich bil wedyn
account-what-if-difference = Gwahaniaeth
account-what-if-more = { $amount } yn fwy
account-what-if-less = { $amount } yn llai
account-what-if-same = Dim gwahaniaeth
account-what-if-overpaid = Rydych wedi talu gormod o
account-what-if-estimate = Amcangyfrif yw hwn. Dim ond ar ôl i ni ei wirio a dweud wrthych y bydd eich bil yn newid.
account-what-if-reduction = Rydych yn cael Gostyngiad y Dreth Gyngor. Byddem yn ei gyfrifo eto, felly gallai eich bil fod yn swm arall.
account-what-if-do-title = I wneud i hyn ddigwydd
account-what-if-do-moving-out = Dywedwch wrthym eich bod yn symud. Wedyn byddwn yn anfon bil newydd atoch.
account-what-if-do-living-alone = Gofynnwch am y disgownt i bobl sy’n byw ar eu pen eu hunain. Wedyn byddwn yn anfon bil newydd atoch.
account-what-if-do-instalments = Gofynnwch i ni newid eich rhandaliadau. Wedyn byddwn yn anfon bil newydd atoch.
account-what-if-form-moving-out = Dweud wrthym eich bod yn symud
account-what-if-form-living-alone = Gofyn am y disgownt person sengl
account-what-if-form-instalments = Gofyn am newid eich rhandaliadau
account-what-if-instalments-caption = Beth fyddech chi’n ei dalu, a phryd
account-what-if-nothing-left = Ni fyddai gennych ddim ar ôl i’w dalu.
account-what-if-again = Cyfrifo rhywbeth arall

# "Why did my bill change?"
account-why-title = Pam y newidiodd fy mil?
account-why-more = Mae eich bil { $amount } yn fwy.
account-why-less = Mae eich bil { $amount } yn llai.
account-why-same = Nid yw eich bil wedi newid.
account-why-before-year = Bil ar gyfer { $years }
account-why-before-bill = Bil { $date }
account-why-now = Eich bil nawr
account-why-reasons = Y rhesymau
account-why-rest-key = Rhywbeth arall
account-why-rest = Ni allwn ddweud yma ar gyfer beth y mae hyn. Ffoniwch ni, ac fe wnawn ni ei esbonio.
account-why-total = I gyd
account-reason-adds = Mae hyn yn ychwanegu { $amount }.
account-reason-takes = Mae hyn yn tynnu { $amount }.
account-reason-same = Nid yw hyn yn newid dim.
account-reason-moved-in = Daethoch yn gyfrifol am dreth gyngor.
account-reason-moved-out = Nid ydych yn gyfrifol am dreth gyngor mwyach.
account-reason-moved-home = Symudoch i gartref arall.
account-reason-band = Aeth eich cartref o fand { $before } i fand { $after }.
account-reason-authority = Mae { $name } yn gofyn am { $after } am y flwyddyn. Gofynnodd am { $before } o’r blaen.
account-reason-disabled-starts = Dechreuodd eich gostyngiad ar gyfer person anabl.
account-reason-disabled-ends = Daeth eich gostyngiad ar gyfer person anabl i ben.
account-reason-discount-starts = Dechreuodd eich disgownt: { $what }.
account-reason-discount-ends = Daeth eich disgownt i ben: { $what }.
account-reason-discount-changes = Newidiodd eich disgownt. Dyma ydoedd: { $before }. Dyma ydyw nawr: { $after }.
account-reason-premium-starts = Dechreuodd eich premiwm: { $what }.
account-reason-premium-ends = Daeth eich premiwm i ben: { $what }.
account-reason-premium-changes = Newidiodd eich premiwm. Dyma ydoedd: { $before }. Dyma ydyw nawr: { $after }.
account-reason-exemption-starts = Daeth eich cartref yn eithriedig, yn nosbarth { $what }. Nid ydych yn talu dim tra bo felly.
account-reason-exemption-ends = Nid yw eich cartref yn eithriedig mwyach. Roedd yn nosbarth { $what }.
account-reason-exemption-changes = Mae eich cartref yn eithriedig am reswm arall. Roedd yn nosbarth { $before }. Mae nawr yn nosbarth { $after }.
account-reason-reduction = Mae eich Gostyngiad y Dreth Gyngor yn { $after } am y flwyddyn. { $before } ydoedd o’r blaen.
account-discount-only-adult = { $percent }% i ffwrdd, gan mai un oedolyn sy’n byw yno
account-discount-all-but-one = { $percent }% i ffwrdd, gan mai dim ond un oedolyn rydym yn ei gyfrif
account-discount-nobody = { $percent }% i ffwrdd, gan nad ydym yn cyfrif unrhyw oedolyn
account-discount-empty = { $percent }% i ffwrdd, gan fod y cartref yn wag
account-discount-second-home = { $percent }% i ffwrdd, gan mai ail gartref ydyw
account-discount-annexe = { $percent }% i ffwrdd, gan mai rhandy teulu ydyw
account-premium-empty = { $percent }% yn fwy, gan fod y cartref wedi bod yn wag am amser hir
account-premium-second-home = { $percent }% yn fwy, gan mai ail gartref ydyw

# Recovery: the steps that a council takes when council tax is late. First where somebody stands: the page's heading.
account-stage-up-to-date = Nid ydych ar ei hôl hi gyda’ch treth gyngor
account-stage-overdue = Mae rhywfaint o’ch treth gyngor yn hwyr
account-stage-first-reminder = Rydym wedi anfon nodyn atgoffa atoch
account-stage-second-reminder = Rydym wedi anfon ail nodyn atgoffa atoch
account-stage-catch-up-notice = Rydym wedi anfon hysbysiad terfynol atoch am yr hyn sy’n hwyr
account-stage-instalments-lost = Ni allwch dalu fesul rhandaliad mwyach
account-stage-whole-year-due = Mae’n rhaid i chi dalu’r flwyddyn gyfan nawr
account-stage-final-notice = Rydym wedi anfon hysbysiad terfynol atoch am y flwyddyn gyfan
account-stage-summons = Rydym wedi gofyn i’r llys am wrandawiad
account-stage-hearing-passed = Mae’r llys wedi cynnal gwrandawiad am eich treth gyngor
account-stage-liability-order = Mae’r llys wedi gwneud gorchymyn atebolrwydd
account-recovery-stop = Talwch { $amount } i atal hyn.
account-recovery-stop-by = Talwch { $amount } erbyn { $date } i atal hyn.
account-recovery-call-us = Ffoniwch ni nawr. Gallwn gytuno gyda chi sut i dalu.
account-recovery-nothing = Nid oes angen i chi wneud dim byd nawr.
account-recovery-late = Dylech fod wedi talu hyn erbyn hyn
account-recovery-owed = Mae hyn arnoch chi i gyd
account-recovery-arrangement = Gofyn am gael talu ychydig ar y tro
# What the council or the court can do next.
account-recovery-next-title = Os na fyddwch yn talu
account-next-letter = Gallwn ysgrifennu atoch eto o { $date }.
account-next-reminder = Gallwn anfon nodyn atgoffa atoch o { $date }.
account-next-second-reminder = Gallwn anfon ail nodyn atgoffa atoch o { $date }.
account-next-final-notice = Gallwn anfon hysbysiad terfynol atoch o { $date }.
account-next-instalments-lost = O { $date } ni allwch dalu fesul rhandaliad mwyach.
account-next-whole-year-due = O { $date } mae’n rhaid i chi dalu’r flwyddyn gyfan ar unwaith.
account-next-summons = Gallwn ofyn i’r llys eich gweld o { $date }. Gelwir hyn yn wŷs.
account-next-hearing = Gall y llys gynnal gwrandawiad o { $date }.
account-next-liability-order = Gall y llys wneud gorchymyn atebolrwydd o { $date }. Wedyn gallwn gymryd arian o’ch cyflog neu’ch budd-daliadau, neu anfon asiantiaid gorfodi (beilïaid).
account-recovery-next-costs = Mae hyn yn ychwanegu { $costs }. Byddai’n rhaid i chi dalu { $amount } wedyn.
account-recovery-next-free = Nid yw hyn yn costio mwy i chi. Byddai’n rhaid i chi dalu { $amount } wedyn.
# What happened. Each starts with its day.
account-recovery-events-title = Beth sydd wedi digwydd
account-recovery-no-events = Nid ydym wedi anfon unrhyw nodiadau atgoffa atoch eleni.
account-event-reminder = { $date }: anfonasom nodyn atgoffa atoch.
account-event-second-reminder = { $date }: anfonasom ail nodyn atgoffa atoch.
account-event-final-notice = { $date }: anfonasom hysbysiad terfynol atoch.
account-event-summons = { $date }: anfonasom wŷs llys atoch. Mae’r gwrandawiad ar { $hearing }. Ychwanegodd { $costs }.
account-event-hearing = { $date }: cynhaliodd y llys ei wrandawiad.
account-event-hearing-to-come = { $date }: bydd y llys yn cynnal ei wrandawiad.
account-event-liability-order = { $date }: gwnaeth y llys orchymyn atebolrwydd. Ychwanegodd { $costs }.
account-event-withdrawn = { $date }: tynasom yn ôl bob cam cyn hyn, a’u costau.
# Who helps.
account-help-title = Os na allwch dalu
account-help-tell-us = Dywedwch wrthym cyn gynted ag y gallwch. Byddai’n well gennym gytuno ar gynllun gyda chi na mynd i’r llys.
account-help-phone = Ffoniwch ni ar { $phone }
account-help-free = Mae’r rhain yn rhoi cyngor am ddim am ddyled. Nid ydynt yn gweithio i’r cyngor.
account-advice-phone = Ffoniwch { $phone } (am ddim)
account-advice-stepchange = mae’n gwneud cynllun ar gyfer eich dyledion gyda chi.
account-advice-national-debtline = mae’n dweud wrthych beth allwch chi ei wneud, gam wrth gam.
account-advice-citizens-advice = mae’n helpu gyda dyled, budd-daliadau a llythyrau gan y llys.
account-advice-moneyhelper = mae’n dod o hyd i gynghorydd yn agos atoch chi.

# A link for somebody who helps.
account-helper-title = Gadael i rywun eich helpu
account-helper-what = Gwnewch ddolen i rywun rydych yn ymddiried ynddo. Gall weld eich treth gyngor: faint sydd arnoch chi, eich bil a’ch taliadau.
account-helper-cannot = Ni all newid dim byd, ac ni all dalu o’ch cyfrif. Gallwch ddod â’r ddolen i ben unrhyw bryd.
account-helper-name = I bwy mae hi?
account-helper-name-hint = Enw rydych chi’n ei adnabod wrtho, fel “fy chwaer”. Dim ond chi sy’n ei weld.
account-helper-length = Am faint y gall edrych?
account-helper-days =
    { $days ->
        [one] { $days } diwrnod
       *[other] { $days } diwrnod
    }
account-helper-make = Gwneud dolen
account-helper-made = Y ddolen i { $name }
account-helper-made-once = Copïwch hi nawr. Dim ond unwaith y byddwn yn ei dangos. Mae’n gweithio tan { $when }.
account-helper-made-send = Anfonwch hi ato. Gall unrhyw un sydd â hi edrych, felly peidiwch â’i rhoi lle gall eraill ei gweld.
account-helper-list-title = Eich dolenni
account-helper-none = Nid ydych wedi gwneud unrhyw ddolenni sy’n gweithio o hyd.
account-helper-ends = Yn dod i ben ar { $when }
account-helper-used = Defnyddiwyd ddiwethaf ar { $when }
account-helper-unused = Heb ei defnyddio eto
account-helper-end = Dod â’r ddolen hon i ben
# What the helper reads. { $home } is the first line of an address.
account-helper-view = Rydych yn edrych ar dreth gyngor { $home } ar ran rhywun
account-helper-view-limits = Ni allwch newid na thalu o’r fan hon.
account-helper-view-pay = Gallwch dalu drosto heb fewngofnodi
account-helper-view-until = Mae’r ddolen hon yn gweithio tan { $when }.

# How the council writes.
account-preferences-title = Sut rydym yn ysgrifennu atoch
account-paperless = Sut ydych chi am gael eich bil?
account-paperless-yes = Heb bapur
account-paperless-yes-hint = Byddwn yn anfon e-bost at { $email } pan fydd bil newydd. Byddwch yn ei ddarllen yma.
account-paperless-no = Ar bapur, drwy’r post
account-bill-language = Ym mha iaith?
account-format = Ar ba ffurf?
account-format-standard = Fel y mae’r rhan fwyaf o bobl yn ei gael
account-format-large-print = Mewn print bras
account-format-braille = Mewn Braille
account-format-audio = Wedi’i ddarllen yn uchel, ar recordiad
account-remind = Ydych chi am gael nodiadau atgoffa cyn bod rhaid i chi dalu?
account-remind-hint =
    { $days ->
        [one] Byddant yn dod { $days } diwrnod cyn pob rhandaliad. Gadewch y ddau yn wag os nad ydych am gael rhai.
       *[other] Byddant yn dod { $days } diwrnod cyn pob rhandaliad. Gadewch y ddau yn wag os nad ydych am gael rhai.
    }
account-remind-email = Drwy e-bost at { $email }
account-remind-text = Drwy neges destun i’m ffôn symudol
account-mobile = Rhif ffôn symudol, os ydych wedi dewis negeseuon testun
account-mobile-hint = Rhif yn y DU, fel 07700 900123
account-preferences-save = Cadw fy newisiadau
account-preferences-next = Mae eich dewisiadau yn cyfrif o’ch bil neu’ch rhandaliad nesaf. Gallwch eu newid unrhyw bryd.

# Charts. Each has a table beside it with the same figures.
account-chart-pound-title = Ble mae pob punt yn mynd
account-chart-pound-caption = Sut mae pob £1 o’ch bil yn cael ei rhannu
account-chart-pound-who = I bwy y mae
account-chart-pound-pence = O bob £1
account-chart-pound-little = llai na 1p
# For a screen reader. { $parts } are several of the next message.
account-chart-pound-alternative = Siart bar o sut mae pob punt o’ch bil yn cael ei rhannu. { $parts }
account-chart-pound-part = { $name }: { $pence }
account-chart-paid-title = Wedi’i dalu hyd yma eleni
account-chart-paid-caption = Eich bil ar gyfer { $years }
account-chart-paid-paid = Wedi’i dalu
account-chart-paid-left = Ar ôl i’w dalu
account-chart-paid-bill = Eich bil
account-chart-paid-alternative = Rydych wedi talu { $paid } o { $bill }. Mae { $left } ar ôl.

# What a resident is told about something to mend. "facts" does not tell which of them is wrong, on purpose.
account-mistake-email = Rhowch eich cyfeiriad e-bost
account-mistake-email-wrong = Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com
account-mistake-too-many-codes =
    { $number ->
        [one] Rydych wedi gofyn am lawer o godau. Arhoswch { $number } munud, yna gofynnwch eto
       *[other] Rydych wedi gofyn am lawer o godau. Arhoswch { $number } munud, yna gofynnwch eto
    }
account-mistake-code = Rhowch y cod o’r e-bost
account-mistake-code-digits = Rhowch 6 rhif y cod
account-mistake-code-wrong = Nid dyna’r cod a anfonasom. Edrychwch ar yr e-bost diweddaraf gennym
account-mistake-code-ended = Mae’r cod hwn wedi peidio â gweithio. Gofynnwch am god arall
account-mistake-surname = Rhowch y cyfenw sydd ar y bil
account-mistake-instalment = Rhowch swm un o daliadau eleni
account-mistake-facts = Ni allwn ddod o hyd i gyfrif gyda’r manylion hyn. Gwiriwch y rhif cyfrif, y cyfenw a’r rhandaliad yn erbyn eich bil
account-mistake-too-many-tries =
    { $number ->
        [one] Rydych wedi ceisio lawer gwaith. Arhoswch { $number } munud, yna rhowch gynnig arall arni
       *[other] Rydych wedi ceisio lawer gwaith. Arhoswch { $number } munud, yna rhowch gynnig arall arni
    }
account-mistake-date = Rhowch y diwrnod, y mis a’r flwyddyn
account-mistake-date-wrong = Rhowch ddiwrnod sydd yn y calendr
account-mistake-date-outside = Rhowch ddiwrnod o { $first } i { $last }
account-mistake-instalments = Dewiswch 10 neu 12 rhandaliad
account-mistake-helper-name = Rhowch enw ar gyfer y person sy’n eich helpu
account-mistake-helper-name-long = Rhowch enw gyda { $number } nod neu lai
account-mistake-helper-length = Dewiswch am faint y gall edrych
account-mistake-helper-links = Mae gennych { $number } dolen yn barod. Dewch ag un i ben cyn gwneud un arall
account-mistake-mobile = Rhowch eich rhif ffôn symudol, neu dynnu’r tic oddi ar negeseuon testun
account-mistake-mobile-wrong = Rhowch rif ffôn symudol yn y DU, fel 07700 900123

# In a phone's calendar, where nothing else says what it is about.
account-calendar-name = Treth gyngor
account-calendar-event = Treth gyngor: talu { $amount }

# The way in, on the pages that anybody sees.
account-sign-in-link = Mewngofnodi i weld eich biliau, dyddiadau a thaliadau
