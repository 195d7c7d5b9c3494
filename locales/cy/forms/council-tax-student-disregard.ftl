# Awaiting review by a native reader.

title = Rhoi gwybod i ni am fyfyrwyr llawnamser yn eich cartref
summary = Efallai y byddwch yn talu llai o dreth gyngor, neu ddim o gwbl, os oes myfyrwyr llawnamser yn byw yn eich cartref.
start =
    Nid yw myfyrwyr llawnamser yn cyfrif pan fyddwn yn cyfrifo eich treth gyngor. Yr enw ar hyn yn y gyfraith yw diystyriad.

    - Os yw pob oedolyn yn eich cartref yn fyfyriwr, nid ydych yn talu treth gyngor.
    - Os yw pob oedolyn ond un yn fyfyriwr, rydym yn tynnu 25% oddi ar y bil.
    - Os oes 2 neu fwy o oedolion nad ydynt yn fyfyrwyr, efallai y bydd eich bil yn aros yr un fath.

    Oedolyn yw unrhyw un sy’n 18 oed neu’n hŷn.

    ## Pwy sy’n cyfrif fel myfyriwr llawnamser

    - rhywun sy’n astudio am o leiaf 21 awr yr wythnos, am o leiaf 1 flwyddyn academaidd
    - rhywun dan 20 oed ar gwrs ysgol neu goleg, am o leiaf 12 awr yr wythnos
    - myfyriwr nyrsio

    Nid yw pobl ar gwrs rhan-amser yn cyfrif fel myfyrwyr. Peidiwch â’u cynnwys.

    ## Beth fydd ei angen arnoch

    - dyddiad dechrau a dyddiad gorffen cwrs pob myfyriwr
    - tystysgrif myfyriwr ar gyfer pob myfyriwr: mae’r brifysgol, y coleg neu’r ysgol yn ei rhoi am ddim

    Mae’n cymryd tua 5 munud am bob myfyriwr.

home-title = Beth yw cyfeiriad y cartref?

account-title = Beth yw’r rhif cyfrif treth gyngor?
account-number-hint = Mae ar frig y bil treth gyngor. Os nad ydych wedi cael bil eto, gadewch hwn yn wag.
account-number-called = y rhif cyfrif treth gyngor

you-title = Beth yw eich enw llawn?
you-name-called = eich enw llawn

household-title = Faint o oedolion sy’n byw yn y cartref?
household-adults-hint = Cyfrwch bawb sy’n 18 oed neu’n hŷn. Dylech gyfrif eich hun a’r myfyrwyr hefyd, os ydych yn byw yno.
household-adults-called = faint o oedolion sy’n byw yn y cartref

student-title = Beth yw enw llawn y myfyriwr?
student-name-called = enw llawn y myfyriwr

moved_in-title = Pryd y symudodd y myfyriwr i’r cartref?
moved_in-date-called = y dyddiad y symudodd y myfyriwr i’r cartref

course-title = Pa fath o gwrs y mae’r myfyriwr arno?
course-kind-called = pa fath o gwrs y mae’r myfyriwr arno
course-kind-option-full_time = Cwrs llawnamser mewn prifysgol neu goleg
course-kind-option-full_time-hint = O leiaf 1 flwyddyn academaidd, ac o leiaf 21 awr yr wythnos
course-kind-option-under_20 = Cwrs ysgol neu goleg, ac mae’r myfyriwr dan 20 oed
course-kind-option-under_20-hint = Mwy na 3 mis, ac o leiaf 12 awr yr wythnos. Er enghraifft, Safon Uwch.
course-kind-option-nursing = Hyfforddi i fod yn nyrs
course-kind-option-nursing-hint = Mae’r cwrs yn galluogi’r myfyriwr i gofrestru fel nyrs am y tro cyntaf

college-title = Ble mae’r myfyriwr yn astudio?
college-name-label = Enw’r brifysgol, y coleg neu’r ysgol
college-name-called = enw’r brifysgol, y coleg neu’r ysgol
college-course-label = Enw’r cwrs
college-course-called = enw’r cwrs

dates-title = Pryd mae’r cwrs yn dechrau ac yn gorffen?
dates-content = Mae’r ddau ddyddiad ar y dystysgrif myfyriwr. Mae’r gwyliau rhwng tymhorau yn cyfrif fel rhan o’r cwrs.
dates-start-label = Dyddiad dechrau
dates-start-called = y dyddiad dechrau
dates-end-label = Dyddiad gorffen
dates-end-called = y dyddiad gorffen
dates-must-ends_after_start = Rhaid i’r dyddiad gorffen fod ar ôl y dyddiad dechrau
dates-must-long_enough = Rhaid i gwrs llawnamser mewn prifysgol neu goleg bara o leiaf 24 wythnos
dates-must-three_months = Rhaid i gwrs ysgol neu goleg bara mwy na 3 mis
dates-must-not_too_long = Rhaid i’r dyddiad gorffen fod yn llai na 10 mlynedd ar ôl y dyddiad dechrau

proof-title = A allwch chi uwchlwytho’r dystysgrif myfyriwr nawr?
proof-now-hint = Llythyr neu dudalen gan y brifysgol, y coleg neu’r ysgol yw hon. Mae’n dangos y cwrs a’i ddyddiadau. Nid yw cerdyn myfyriwr yn ddigon.
proof-now-called = gallwch uwchlwytho’r dystysgrif myfyriwr nawr

certificate-title = Uwchlwythwch y dystysgrif myfyriwr
certificate-files-hint = Llun neu PDF. Os oes sawl tudalen, gallwch uwchlwytho hyd at 3 ffeil.
certificate-files-called = y dystysgrif myfyriwr

students-title = Pa fyfyrwyr llawnamser sy’n byw yn y cartref?
students-content = Rhowch fanylion pob myfyriwr sy’n 18 oed neu’n hŷn.
students-item = Myfyriwr
students-another = A oes myfyriwr llawnamser arall yn byw yn y cartref?
students-must-within_adults = Ni all fod mwy o fyfyrwyr nag o oedolion yn y cartref

nothing_to_pay-title = Efallai na fydd rhaid i chi dalu treth gyngor
nothing_to_pay-content =
    Dywedoch wrthym fod pob oedolyn yn y cartref yn fyfyriwr llawnamser.

    Os byddwn yn cytuno, ni fydd rhaid i neb dalu treth gyngor am y cartref. Bydd hyn yn para nes i gwrs ddod i ben, neu nes i rywun nad yw’n fyfyriwr symud i mewn.

discount-title = Efallai y cewch 25% oddi ar y bil
discount-content =
    Dywedoch wrthym fod un oedolyn yn y cartref nad yw’n fyfyriwr llawnamser.

    Os byddwn yn cytuno, byddwn yn tynnu 25% oddi ar y bil. Byddwn yn dweud wrthych pwy sy’n gorfod ei dalu.

same_bill-title = Efallai y bydd y bil yn aros yr un fath
same_bill-content =
    Dywedoch wrthym fod 2 neu fwy o oedolion yn y cartref nad ydynt yn fyfyrwyr llawnamser. Nid yw myfyrwyr yn unig yn lleihau’r bil bryd hynny.

    Efallai nad yw oedolion eraill yn cyfrif chwaith, fel prentisiaid a rhai gofalwyr. Os mai dim ond un oedolyn sy’n cyfrif sydd ar ôl, [gofynnwch am y disgownt person sengl](form:single-person-discount) hefyd.

    Gallwch anfon y ffurflen hon o hyd.

contact-title = Sut gallwn ni gysylltu â chi?
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU

value-not_students-label = Oedolion nad ydynt yn fyfyrwyr llawnamser

declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - bod y myfyrwyr yn gwybod eich bod wedi rhoi eu manylion i ni
    - y byddwch yn rhoi gwybod i ni o fewn 21 diwrnod os bydd myfyriwr yn gadael y cwrs neu’n symud allan
    - y byddwch yn rhoi gwybod i ni o fewn 21 diwrnod os bydd oedolyn arall yn symud i mewn

    Efallai y bydd rhaid i chi dalu cosb o £70 os na fyddwch yn rhoi gwybod i ni.

confirmation =
    Byddwn yn edrych ar hyn o fewn 10 diwrnod gwaith ac yn ysgrifennu atoch.

    Os oes gennych dystysgrif myfyriwr i’w hanfon o hyd, byddwn yn dweud wrthych sut. Ni allwn newid y bil nes i ni ei chael.

    Os bydd y bil yn newid, byddwn yn anfon un newydd. Parhewch i dalu eich bil presennol tan hynny.
