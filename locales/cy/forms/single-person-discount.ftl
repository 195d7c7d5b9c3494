# Awaiting review by a native reader.

title = Rhoi gwybod i ni eich bod yn byw ar eich pen eich hun
summary = Gallwch gael 25% oddi ar eich treth gyngor os mai chi yw’r unig oedolyn yn eich cartref.
start =
    Gallwch dalu llai o dreth gyngor os nad oes oedolyn arall yn byw gyda chi. Rydym yn tynnu 25% oddi ar eich bil. Enw hyn yw’r disgownt person sengl.

    Oedolyn yw unrhyw un sy’n 18 oed neu’n hŷn. Rhaid mai’r cartref hwn yw eich prif gartref.

    Nid yw rhai oedolion yn cyfrif, fel myfyrwyr llawnamser. Gallwch gael y disgownt o hyd os ydynt yn byw gyda chi.

    ## Beth fydd ei angen arnoch

    - eich rhif cyfrif treth gyngor, o’ch bil
    - y dyddiad y daethoch chi’n unig oedolyn yn eich cartref

    Mae’n cymryd tua 5 munud.

adults-title = Ai chi yw’r unig oedolyn sy’n byw yn eich cartref?
adults-alone-hint = Oedolyn yw unrhyw un sy’n 18 oed neu’n hŷn.
adults-alone-called = mai chi yw’r unig oedolyn sy’n byw yn eich cartref

others-title = A yw pob un o’r oedolion eraill yn perthyn i un o’r grwpiau hyn?
others-details-1-title = Pob un o’r grwpiau
others-details-1-text =
    Nid yw’r oedolion hyn yn cyfrif at y dreth gyngor:

    - myfyrwyr llawnamser a myfyrwyr nyrsio
    - prentisiaid, a phobl ifanc ar gynllun hyfforddi
    - pobl 18 neu 19 oed y mae rhywun yn cael budd-dal plant ar eu cyfer
    - pobl dan 20 oed sydd newydd adael yr ysgol neu’r coleg
    - pobl â nam meddyliol difrifol, fel dementia neu anabledd dysgu difrifol
    - gofalwyr sy’n byw yn y cartref, ond nid rhai sy’n gofalu am eu partner, neu am eu plentyn eu hunain dan 18 oed
    - pobl y mae eu prif gartref yn ysbyty, yn gartref gofal neu’n hostel
    - y rhan fwyaf o bobl sydd yn y carchar
    - mynachod a lleianod
    - diplomyddion, ac aelodau o luoedd arfog gwledydd eraill
others-groups-hint = Myfyrwyr llawnamser, myfyrwyr nyrsio, prentisiaid, gofalwyr, pobl â nam meddyliol difrifol, pobl yn yr ysbyty neu yn y carchar.
others-groups-called = a yw pob un o’r oedolion eraill yn perthyn i un o’r grwpiau hyn
others-groups-option-all = Ydy, pob un
others-groups-option-some = Nac ydy

not_eligible-title = Ni allwch gael y disgownt person sengl
not_eligible-content =
    Dim ond os mai chi yw’r unig oedolyn sy’n cyfrif at y dreth gyngor y gallwch ei gael.

    Efallai y cewch dalu llai o hyd os ydych chi’ch hun yn perthyn i un o’r grwpiau. Cysylltwch â ni os mai dim ond un oedolyn arall yn eich cartref sydd heb fod yn perthyn i un ohonynt.

    Os yw eich incwm yn isel, gofynnwch i ni am ostyngiad y dreth gyngor.

account-title = Beth yw eich rhif cyfrif treth gyngor?
account-number-called = eich rhif cyfrif treth gyngor

home-title = Beth yw cyfeiriad eich cartref?

since-title = Ers pa ddyddiad y mae hyn yn wir?
since-details-1-title = Pa ddyddiad i’w roi
since-details-1-text =
    Rhowch y dyddiad y daethoch chi’n unig oedolyn sy’n cyfrif.

    - Os symudoch i mewn ar eich pen eich hun, y diwrnod y symudoch i mewn yw hwn.
    - Os symudodd rhywun allan, y diwrnod ar ôl i’r person adael yw hwn.
    - Os ymunodd rhywun ag un o’r grwpiau, y diwrnod yr ymunodd y person yw hwn.
since-date-called = y dyddiad ers pryd y mae hyn yn wir

adult-title = Beth yw enw llawn yr oedolyn hwn?
adult-name-called = enw llawn yr oedolyn hwn

adult_group-title = I ba grŵp y mae’r oedolyn hwn yn perthyn?
adult_group-kind-called = i ba grŵp y mae’r oedolyn hwn yn perthyn
adult_group-kind-option-student = Myfyrwyr llawnamser a myfyrwyr nyrsio
adult_group-kind-option-training = Prentisiaid a phobl ifanc sy’n cael hyfforddiant
adult_group-kind-option-school = Pobl yn yr ysgol neu’r coleg
adult_group-kind-option-school-hint = Rhaid iddynt fod dan 20 oed
adult_group-kind-option-impairment = Pobl â nam meddyliol difrifol
adult_group-kind-option-carer = Gofalwyr sy’n byw yn y cartref
adult_group-kind-option-care = Pobl mewn ysbyty neu gartref gofal
adult_group-kind-option-care-hint = Rhaid mai dyna eu prif gartref
adult_group-kind-option-prison = Pobl yn y carchar
adult_group-kind-option-other = Grŵp arall

other_group-title = I ba grŵp arall y mae’r oedolyn hwn yn perthyn?
other_group-name-called = i ba grŵp arall y mae’r oedolyn hwn yn perthyn

not_counted-title = Pa oedolion eraill sy’n byw yn eich cartref?
not_counted-item = Oedolyn
not_counted-another = A oes oedolyn arall yn byw yn eich cartref?

reason-title = Pam rydych chi’n byw ar eich pen eich hun nawr?
reason-why-called = pam rydych chi’n byw ar eich pen eich hun nawr
reason-why-option-moved_in = Symudais i mewn ar fy mhen fy hun
reason-why-option-moved_out = Symudodd rhywun allan
reason-why-option-died = Bu farw rhywun
reason-why-option-always = Rwyf wedi byw ar fy mhen fy hun erioed
reason-why-option-other = Rheswm arall

moved-title = Pwy symudodd allan?
moved-content = Os symudodd mwy nag un oedolyn allan, rhowch fanylion yr un olaf.
moved-name-label = Enw llawn y person
moved-name-called = enw llawn y person
moved-left-label = Y dyddiad y gadawodd y person
moved-left-called = y dyddiad y gadawodd y person
moved-must-left_before = Ni chaiff y dyddiad y gadawodd y person fod ar ôl i chi ddod yn unig oedolyn

died-title = Pwy fu farw?
died-content = Mae’n ddrwg gennym am eich colled. Rydym yn gofyn fel na fyddwn yn ysgrifennu at y person eto.
died-name-label = Enw llawn y person a fu farw
died-name-called = enw llawn y person a fu farw
died-date-label = Y dyddiad y bu farw’r person
died-date-called = y dyddiad y bu farw’r person
died-must-died_before = Ni chaiff y dyddiad y bu farw’r person fod ar ôl i chi ddod yn unig oedolyn

change-title = Beth sydd wedi newid yn eich cartref?
change-what-called = beth sydd wedi newid yn eich cartref

you-title = Beth yw eich enw?
you-name-called = eich enw llawn

contact-title = Sut gallwn ni gysylltu â chi?
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU

declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - y byddwch yn rhoi gwybod i ni o fewn 21 diwrnod os bydd oedolyn arall yn symud i mewn, neu’n dechrau cyfrif

    Efallai y bydd rhaid i chi dalu cosb o £70 os na fyddwch yn rhoi gwybod i ni.

confirmation =
    Byddwn yn edrych ar hyn o fewn 10 diwrnod gwaith ac yn ysgrifennu atoch.

    Os cewch y disgownt, byddwn yn anfon bil newydd atoch. Parhewch i dalu eich bil presennol tan hynny.
