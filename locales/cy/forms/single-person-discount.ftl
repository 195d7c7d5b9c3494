# Awaiting review by a native reader.

title = Rhoi gwybod i ni eich bod yn byw ar eich pen eich hun
summary = Gallwch gael 25% oddi ar eich treth gyngor os mai chi yw’r unig oedolyn yn eich cartref.
start =
    Gallwch dalu llai o dreth gyngor os nad oes oedolyn arall yn byw gyda chi. Rydym yn tynnu 25% oddi ar y bil. Enw hyn yw’r disgownt person sengl.

    Oedolyn yw unrhyw un sy’n 18 oed neu’n hŷn.

    ## Beth fydd ei angen arnoch

    - eich rhif cyfrif treth gyngor, o’ch bil
    - y dyddiad y dechreuoch fyw ar eich pen eich hun

adults-title = Ai chi yw’r unig oedolyn sy’n byw yn eich cartref?
adults-alone-called = mai chi yw’r unig oedolyn sy’n byw yn eich cartref

others-title = A yw pob un o’r oedolion eraill yn perthyn i un o’r grwpiau hyn?
others-groups-hint = Myfyrwyr llawnamser, myfyrwyr nyrsio, prentisiaid, gofalwyr, pobl â nam meddyliol difrifol, pobl yn yr ysbyty neu yn y carchar.
others-groups-called = a yw pob un o’r oedolion eraill yn perthyn i un o’r grwpiau hyn
others-groups-option-all = Ydy, pob un
others-groups-option-some = Nac ydy

not_eligible-title = Ni allwch gael y disgownt person sengl
not_eligible-content =
    Dim ond os mai chi yw’r unig oedolyn sy’n cyfrif at y dreth gyngor y gallwch ei gael.

    Os yw eich incwm yn isel, gofynnwch i ni am ostyngiad y dreth gyngor.

account-title = Beth yw eich rhif cyfrif treth gyngor?
account-number-called = eich rhif cyfrif treth gyngor

home-title = Beth yw cyfeiriad eich cartref?

since-title = Ers pa ddyddiad y mae hyn yn wir?
since-date-called = y dyddiad ers pryd y mae hyn yn wir

reason-title = Pam rydych chi’n byw ar eich pen eich hun nawr?
reason-why-called = pam rydych chi’n byw ar eich pen eich hun nawr
reason-why-option-moved_in = Symudais i mewn ar fy mhen fy hun
reason-why-option-moved_out = Symudodd rhywun allan
reason-why-option-died = Bu farw rhywun
reason-why-option-always = Rwyf wedi byw ar fy mhen fy hun erioed
reason-why-option-other = Rheswm arall

moved-title = Pwy symudodd allan?
moved-name-label = Enw llawn y person
moved-name-called = enw llawn y person
moved-left-label = Y dyddiad y gadawodd y person
moved-left-called = y dyddiad y gadawodd y person

you-title = Beth yw eich enw?
you-name-called = eich enw llawn

contact-title = Sut gallwn ni gysylltu â chi?
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU

declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - y byddwch yn rhoi gwybod i ni o fewn 21 diwrnod os bydd oedolyn arall yn symud i mewn

    Efallai y bydd rhaid i chi dalu cosb o £70 os na fyddwch yn rhoi gwybod i ni.

confirmation =
    Byddwn yn edrych ar hyn o fewn 10 diwrnod gwaith ac yn ysgrifennu atoch.

    Os cewch y disgownt, byddwn yn anfon bil newydd atoch. Parhewch i dalu eich bil presennol tan hynny.
