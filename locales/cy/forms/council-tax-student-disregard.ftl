# Awaiting review by a native reader.

title = Rhoi gwybod i ni am fyfyrwyr llawnamser yn eich cartref
    .source = b3530f66f16e
summary = Efallai y byddwch yn talu llai o dreth gyngor, neu ddim o gwbl, os oes myfyrwyr llawnamser yn byw yn eich cartref.
    .source = f625158b4090
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
    .source = 50b0791ee360
home-title = Beth yw cyfeiriad y cartref?
    .source = a7563fa95c74
account-title = Beth yw’r rhif cyfrif treth gyngor?
    .source = 7ea15f58aedb
account-number-hint = Mae ar frig y bil treth gyngor. Os nad ydych wedi cael bil eto, gadewch hwn yn wag.
    .source = fdd3b3f18916
account-number-called = y rhif cyfrif treth gyngor
    .source = 9b22cd34754e
you-title = Beth yw eich enw llawn?
    .source = 30de124c125b
you-name-called = eich enw llawn
    .source = a5c600eed9e9
household-title = Faint o oedolion sy’n byw yn y cartref?
    .source = 390feb1f64c8
household-adults-hint = Cyfrwch bawb sy’n 18 oed neu’n hŷn. Dylech gyfrif eich hun a’r myfyrwyr hefyd, os ydych yn byw yno.
    .source = f0e8b849d30d
household-adults-called = faint o oedolion sy’n byw yn y cartref
    .source = d6a090d3bfee
student-title = Beth yw enw llawn y myfyriwr?
    .source = f5941805df5d
student-name-called = enw llawn y myfyriwr
    .source = 96d90dc37d41
moved_in-title = Pryd y symudodd y myfyriwr i’r cartref?
    .source = cb2913b9b7d0
moved_in-date-called = y dyddiad y symudodd y myfyriwr i’r cartref
    .source = 826b54ff94f5
course-title = Pa fath o gwrs y mae’r myfyriwr arno?
    .source = 8dfc67bf87fa
course-kind-called = pa fath o gwrs y mae’r myfyriwr arno
    .source = 0474494b90e1
course-kind-option-full_time = Cwrs llawnamser mewn prifysgol neu goleg
    .source = a62544266c53
course-kind-option-full_time-hint = O leiaf 1 flwyddyn academaidd, ac o leiaf 21 awr yr wythnos
    .source = 66728755baad
course-kind-option-under_20 = Cwrs ysgol neu goleg, ac mae’r myfyriwr dan 20 oed
    .source = 251f21c4c06a
course-kind-option-under_20-hint = Mwy na 3 mis, ac o leiaf 12 awr yr wythnos. Er enghraifft, Safon Uwch.
    .source = 7c01b0c22444
course-kind-option-nursing = Hyfforddi i fod yn nyrs
    .source = 0adfb8365a0e
course-kind-option-nursing-hint = Mae’r cwrs yn galluogi’r myfyriwr i gofrestru fel nyrs am y tro cyntaf
    .source = a66fddf45535
college-title = Ble mae’r myfyriwr yn astudio?
    .source = 05d573251d05
college-name-label = Enw’r brifysgol, y coleg neu’r ysgol
    .source = f828f472eee2
college-name-called = enw’r brifysgol, y coleg neu’r ysgol
    .source = ad07f43fb47b
college-course-label = Enw’r cwrs
    .source = 577894d7bb30
college-course-called = enw’r cwrs
    .source = 398db242597c
dates-title = Pryd mae’r cwrs yn dechrau ac yn gorffen?
    .source = 113e5b95fbbe
dates-content = Mae’r ddau ddyddiad ar y dystysgrif myfyriwr. Mae’r gwyliau rhwng tymhorau yn cyfrif fel rhan o’r cwrs.
    .source = 7fbaf103585d
dates-must-ends_after_start = Rhaid i’r dyddiad gorffen fod ar ôl y dyddiad dechrau
    .source = b9dce1ea4651
dates-must-long_enough = Rhaid i gwrs llawnamser mewn prifysgol neu goleg bara o leiaf 24 wythnos
    .source = ea36ad05b128
dates-must-three_months = Rhaid i gwrs ysgol neu goleg bara mwy na 3 mis
    .source = 078e7a884fe6
dates-must-not_too_long = Rhaid i’r dyddiad gorffen fod yn llai na 10 mlynedd ar ôl y dyddiad dechrau
    .source = 5a5cf26698f6
dates-start-label = Dyddiad dechrau
    .source = 8169693101a4
dates-start-called = y dyddiad dechrau
    .source = 899bd93cff34
dates-end-label = Dyddiad gorffen
    .source = 14303aa0c4a0
dates-end-called = y dyddiad gorffen
    .source = 116544bd0ee3
proof-title = A allwch chi uwchlwytho’r dystysgrif myfyriwr nawr?
    .source = 239832e5baf4
proof-now-hint = Llythyr neu dudalen gan y brifysgol, y coleg neu’r ysgol yw hon. Mae’n dangos y cwrs a’i ddyddiadau. Nid yw cerdyn myfyriwr yn ddigon.
    .source = 9386397903c9
proof-now-called = gallwch uwchlwytho’r dystysgrif myfyriwr nawr
    .source = 1daf47ae97c5
certificate-title = Uwchlwythwch y dystysgrif myfyriwr
    .source = 10a2f94313c5
certificate-files-hint = Llun neu PDF. Os oes sawl tudalen, gallwch uwchlwytho hyd at 3 ffeil.
    .source = abc5d622c73c
certificate-files-called = y dystysgrif myfyriwr
    .source = fcdcab512c0c
students-title = Pa fyfyrwyr llawnamser sy’n byw yn y cartref?
    .source = 190a88b059f4
students-content = Rhowch fanylion pob myfyriwr sy’n 18 oed neu’n hŷn.
    .source = 6b753407a5f4
students-must-within_adults = Ni all fod mwy o fyfyrwyr nag o oedolion yn y cartref
    .source = 6d7de3cb560c
students-item = Myfyriwr
    .source = 2a164d541578
students-another = A oes myfyriwr llawnamser arall yn byw yn y cartref?
    .source = de3dabfed05a
nothing_to_pay-title = Efallai na fydd rhaid i chi dalu treth gyngor
    .source = 6595cfb5e686
nothing_to_pay-content =
    Dywedoch wrthym fod pob oedolyn yn y cartref yn fyfyriwr llawnamser.

    Os byddwn yn cytuno, ni fydd rhaid i neb dalu treth gyngor am y cartref. Bydd hyn yn para nes i gwrs ddod i ben, neu nes i rywun nad yw’n fyfyriwr symud i mewn.
    .source = 9f8691104478
discount-title = Efallai y cewch 25% oddi ar y bil
    .source = 99a997026e25
discount-content =
    Dywedoch wrthym fod un oedolyn yn y cartref nad yw’n fyfyriwr llawnamser.

    Os byddwn yn cytuno, byddwn yn tynnu 25% oddi ar y bil. Byddwn yn dweud wrthych pwy sy’n gorfod ei dalu.
    .source = cb8b05f5e0e4
same_bill-title = Efallai y bydd y bil yn aros yr un fath
    .source = 301a6ad41480
same_bill-content =
    Dywedoch wrthym fod 2 neu fwy o oedolion yn y cartref nad ydynt yn fyfyrwyr llawnamser. Nid yw myfyrwyr yn unig yn lleihau’r bil bryd hynny.

    Efallai nad yw oedolion eraill yn cyfrif chwaith, fel prentisiaid a rhai gofalwyr. Os mai dim ond un oedolyn sy’n cyfrif sydd ar ôl, [gofynnwch am y disgownt person sengl](form:single-person-discount) hefyd.

    Gallwch anfon y ffurflen hon o hyd.
    .source = 961c978d1e75
contact-title = Sut gallwn ni gysylltu â chi?
    .source = 80e7b92c73f6
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
value-not_students-label = Oedolion nad ydynt yn fyfyrwyr llawnamser
    .source = ff88c1117bc3
declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - bod y myfyrwyr yn gwybod eich bod wedi rhoi eu manylion i ni
    - y byddwch yn rhoi gwybod i ni o fewn 21 diwrnod os bydd myfyriwr yn gadael y cwrs neu’n symud allan
    - y byddwch yn rhoi gwybod i ni o fewn 21 diwrnod os bydd oedolyn arall yn symud i mewn

    Efallai y bydd rhaid i chi dalu cosb o £70 os na fyddwch yn rhoi gwybod i ni.
    .source = 326c54f5d675
confirmation =
    Byddwn yn edrych ar hyn o fewn 10 diwrnod gwaith ac yn ysgrifennu atoch.

    Os oes gennych dystysgrif myfyriwr i’w hanfon o hyd, byddwn yn dweud wrthych sut. Ni allwn newid y bil nes i ni ei chael.

    Os bydd y bil yn newid, byddwn yn anfon un newydd. Parhewch i dalu eich bil presennol tan hynny.
    .source = a17569e82afc
