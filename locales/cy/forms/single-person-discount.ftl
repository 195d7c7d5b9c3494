# Awaiting review by a native reader.

title = Rhoi gwybod i ni eich bod yn byw ar eich pen eich hun
    .source = b829f4e441bf
summary = Gallwch gael 25% oddi ar eich treth gyngor os mai chi yw’r unig oedolyn yn eich cartref.
    .source = bb43d9443aeb
start =
    Gallwch dalu llai o dreth gyngor os nad oes oedolyn arall yn byw gyda chi. Rydym yn tynnu 25% oddi ar eich bil. Enw hyn yw’r disgownt person sengl.

    Oedolyn yw unrhyw un sy’n 18 oed neu’n hŷn. Rhaid mai’r cartref hwn yw eich prif gartref.

    Nid yw rhai oedolion yn cyfrif, fel myfyrwyr llawnamser. Gallwch gael y disgownt o hyd os ydynt yn byw gyda chi.

    ## Beth fydd ei angen arnoch

    - eich rhif cyfrif treth gyngor, o’ch bil
    - y dyddiad y daethoch chi’n unig oedolyn yn eich cartref

    Mae’n cymryd tua 5 munud.
    .source = 42518a8a9aa6
adults-title = Ai chi yw’r unig oedolyn sy’n byw yn eich cartref?
    .source = 8d29ee2282a6
adults-alone-hint = Oedolyn yw unrhyw un sy’n 18 oed neu’n hŷn.
    .source = c197314427a4
adults-alone-called = mai chi yw’r unig oedolyn sy’n byw yn eich cartref
    .source = 1e0e173d923e
others-title = A yw pob un o’r oedolion eraill yn perthyn i un o’r grwpiau hyn?
    .source = 6286a6239079
others-details-1-title = Pob un o’r grwpiau
    .source = 5e1ed385c298
others-details-1-text =
    Nid yw’r oedolion hyn yn cyfrif at y dreth gyngor:

    - myfyrwyr llawnamser a myfyrwyr nyrsio
    - prentisiaid, a phobl ifanc ar gynllun hyfforddi
    - pobl 18 neu 19 oed y mae rhywun yn cael budd-dal plant ar eu cyfer
    - pobl dan 20 oed sydd newydd adael yr ysgol neu’r coleg
    - pobl â nam meddyliol difrifol, fel dementia
    - gofalwyr sy’n byw yn y cartref, ond nid rhai sy’n gofalu am eu partner, neu am eu plentyn eu hunain dan 18 oed
    - pobl y mae eu prif gartref yn ysbyty, yn gartref gofal neu’n hostel
    - y rhan fwyaf o bobl sydd yn y carchar
    - mynachod a lleianod
    - diplomyddion, ac aelodau o luoedd arfog gwledydd eraill
    .source = 032d473d92c9
others-groups-hint = Er enghraifft, myfyrwyr llawnamser, gofalwyr, neu bobl yn yr ysbyty neu yn y carchar.
    .source = cafd1529d6f3
others-groups-called = a yw pob un o’r oedolion eraill yn perthyn i un o’r grwpiau hyn
    .source = e220d96ec895
others-groups-option-all = Ydy, pob un
    .source = d7ad1da5890e
others-groups-option-some = Nac ydy
    .source = 1ea442a134b2
not_eligible-title = Ni allwch gael y disgownt person sengl
    .source = 41a365f325a4
not_eligible-content =
    Dim ond os mai chi yw’r unig oedolyn sy’n cyfrif at y dreth gyngor y gallwch ei gael.

    Efallai y cewch dalu llai o hyd os ydych chi’ch hun yn perthyn i un o’r grwpiau. Cysylltwch â ni os mai dim ond un oedolyn arall yn eich cartref sydd heb fod yn perthyn i un ohonynt.

    Os yw eich incwm yn isel, gofynnwch i ni am ostyngiad y dreth gyngor.
    .source = 39f0844e7218
account-title = Beth yw eich rhif cyfrif treth gyngor?
    .source = e7dd21162a29
account-number-called = eich rhif cyfrif treth gyngor
    .source = f439f21a893c
home-title = Beth yw cyfeiriad eich cartref?
    .source = 5866bf2c5a8e
since-title = Ers pa ddyddiad y mae hyn yn wir?
    .source = 7d300eb0b4db
since-details-1-title = Pa ddyddiad i’w roi
    .source = 799f2bb00cf9
since-details-1-text =
    Rhowch y dyddiad y daethoch chi’n unig oedolyn sy’n cyfrif.

    - Os symudoch i mewn ar eich pen eich hun, y diwrnod y symudoch i mewn yw hwn.
    - Os symudodd rhywun allan, y diwrnod ar ôl i’r person adael yw hwn.
    - Os ymunodd rhywun ag un o’r grwpiau, y diwrnod yr ymunodd y person yw hwn.
    .source = 26c02cd93607
since-date-called = y dyddiad ers pryd y mae hyn yn wir
    .source = c61620a9e41a
adult-title = Beth yw enw llawn yr oedolyn hwn?
    .source = fc6ceb96a961
adult-name-called = enw llawn yr oedolyn hwn
    .source = 1dd35890d108
adult_group-title = I ba grŵp y mae’r oedolyn hwn yn perthyn?
    .source = e25faf35a6a8
adult_group-kind-called = i ba grŵp y mae’r oedolyn hwn yn perthyn
    .source = 5c1a8fe8cd60
adult_group-kind-option-student = Myfyrwyr llawnamser a myfyrwyr nyrsio
    .source = 1742b9e0743d
adult_group-kind-option-training = Prentisiaid a phobl ifanc sy’n cael hyfforddiant
    .source = 20eae8029cbd
adult_group-kind-option-school = Pobl yn yr ysgol neu’r coleg
    .source = 71fb5c46ed0d
adult_group-kind-option-school-hint = Rhaid iddynt fod dan 20 oed
    .source = 1b625b7c72a9
adult_group-kind-option-impairment = Pobl â nam meddyliol difrifol
    .source = e8473ed9e526
adult_group-kind-option-carer = Gofalwyr sy’n byw yn y cartref
    .source = 4fe23f8b56cc
adult_group-kind-option-care = Pobl mewn ysbyty neu gartref gofal
    .source = 0a7d71e38630
adult_group-kind-option-care-hint = Rhaid mai dyna eu prif gartref
    .source = 6e3ff0bde623
adult_group-kind-option-prison = Pobl yn y carchar
    .source = 371e34b7c144
adult_group-kind-option-other = Grŵp arall
    .source = b89761ce3a1a
other_group-title = I ba grŵp arall y mae’r oedolyn hwn yn perthyn?
    .source = 046a076c6157
other_group-name-called = i ba grŵp arall y mae’r oedolyn hwn yn perthyn
    .source = 694893f4a521
not_counted-title = Pa oedolion eraill sy’n byw yn eich cartref?
    .source = a5bb79d60240
not_counted-item = Oedolyn
    .source = ad08defcbfea
not_counted-another = A oes oedolyn arall yn byw yn eich cartref?
    .source = 9ea7e2db18d8
reason-title = Pam rydych chi’n byw ar eich pen eich hun nawr?
    .source = 79906a53a9ff
reason-why-called = pam rydych chi’n byw ar eich pen eich hun nawr
    .source = 059aa65145e0
reason-why-option-moved_in = Symudais i mewn ar fy mhen fy hun
    .source = 197cb613a139
reason-why-option-moved_out = Symudodd rhywun allan
    .source = e4d4fbebc287
reason-why-option-died = Bu farw rhywun
    .source = be47a732f936
reason-why-option-always = Rwyf wedi byw ar fy mhen fy hun erioed
    .source = a165d42688db
reason-why-option-other = Rheswm arall
    .source = 21ff841a3efd
moved-title = Pwy symudodd allan?
    .source = 24091dfa28a6
moved-content = Os symudodd mwy nag un oedolyn allan, rhowch fanylion yr un olaf.
    .source = 995c29d5e735
moved-must-left_before = Ni chaiff y dyddiad y gadawodd y person fod ar ôl i chi ddod yn unig oedolyn
    .source = 9dc303d5f28f
moved-name-label = Enw llawn y person
    .source = 16e4a7230346
moved-name-called = enw llawn y person
    .source = 8105d8519b71
moved-left-label = Y dyddiad y gadawodd y person
    .source = 815250199960
moved-left-called = y dyddiad y gadawodd y person
    .source = 457d928a18a4
died-title = Pwy fu farw?
    .source = d6359f8a98bb
died-content = Mae’n ddrwg gennym am eich colled. Rydym yn gofyn fel na fyddwn yn ysgrifennu at y person eto.
    .source = 812bb0ad6b12
died-must-died_before = Ni chaiff y dyddiad y bu farw’r person fod ar ôl i chi ddod yn unig oedolyn
    .source = d027320c00e2
died-name-label = Enw llawn y person a fu farw
    .source = e862ca867850
died-name-called = enw llawn y person a fu farw
    .source = 415e6457685d
died-date-label = Y dyddiad y bu farw’r person
    .source = bfb9fe98da78
died-date-called = y dyddiad y bu farw’r person
    .source = f8c278c410d8
change-title = Beth sydd wedi newid yn eich cartref?
    .source = 9b0e265b154c
change-what-called = beth sydd wedi newid yn eich cartref
    .source = f575f7c02c47
you-title = Beth yw eich enw?
    .source = b7bc3f438183
you-name-called = eich enw llawn
    .source = a5c600eed9e9
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
    - y byddwch yn rhoi gwybod i ni o fewn 21 diwrnod os bydd oedolyn arall yn symud i mewn, neu’n dechrau cyfrif

    Efallai y bydd rhaid i chi dalu cosb o £70 os na fyddwch yn rhoi gwybod i ni.
    .source = a200594e4c3e
confirmation =
    Byddwn yn edrych ar hyn o fewn 10 diwrnod gwaith ac yn ysgrifennu atoch.

    Os cewch y disgownt, byddwn yn anfon bil newydd atoch. Parhewch i dalu eich bil presennol tan hynny.
    .source = 48817c960cfe
