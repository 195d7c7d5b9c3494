# Awaiting review by a native reader.

title = Gofyn am wybodaeth sydd gennym
summary = Gwnewch gais rhyddid gwybodaeth. Byddwn yn ateb o fewn 20 diwrnod gwaith.
start =
    Gallwch ofyn am unrhyw wybodaeth y mae’r cyngor wedi’i hysgrifennu neu ei chofnodi. Mae gennych hawl i wneud hyn. Enw hyn yw cais rhyddid gwybodaeth.

    Nid oes rhaid i chi ddweud pam rydych am ei chael. Mae’r rhan fwyaf o’r atebion am ddim.

    Byddwn yn ateb o fewn 20 diwrnod gwaith.

    ## Cyn i chi ofyn

    Edrychwch ar ein gwefan yn gyntaf. Efallai ein bod wedi cyhoeddi’r wybodaeth yn barod.

    ## Beth efallai na fyddwn yn ei roi i chi

    Nid oes rhaid i ni roi popeth i chi. Er enghraifft, rydym yn cadw manylion preifat pobl eraill yn ddiogel. Os byddwn yn gadael rhywbeth allan, byddwn yn dweud wrthych, ac yn dweud pam.

about-title = Am beth ydych chi am ofyn?
about-kind-called = am beth ydych chi am ofyn
about-kind-option-council = Gwybodaeth am y cyngor a’i waith
about-kind-option-council-hint = Fel gwariant, penderfyniadau, polisïau neu’r amgylchedd
about-kind-option-me = Gwybodaeth amdanaf i
about-kind-option-me-hint = Fel cofnodion treth gyngor, tai neu ofal
about-kind-option-person = Manylion preifat am rywun arall
about-kind-option-problem = Help gyda phroblem neu gŵyn

about_you-title = Gofynnwch am wybodaeth amdanoch chi mewn ffordd arall
about_you-content =
    Mae gennych hawl i weld yr hyn sydd gennym amdanoch. Nid yw’n rhan o ryddid gwybodaeth, felly rydym yn ei gadw ar wahân. Enw hyn yw cais gwrthrych am wybodaeth.

    Mae am ddim. Byddwn yn ateb o fewn 1 mis. Bydd angen i ni wirio pwy ydych chi yn gyntaf.

    Mae [ein tudalen breifatrwydd](/privacy) yn dweud wrthych sut i ofyn i ni.

about_somebody-title = Ni allwn roi manylion preifat am rywun arall i chi
about_somebody-content =
    Mae’r gyfraith yn cadw manylion pobl yn breifat. Gall y bobl hynny ofyn i ni amdanynt eu hunain.

    Gallwch ofyn amdanynt os ydych yn rhiant i blentyn, neu os yw’r person wedi cytuno. Mae [ein tudalen breifatrwydd](/privacy) yn dweud wrthych sut.

about_problem-title = Mae ffordd gynt o gael help
about_problem-content =
    I ddweud wrthym fod rhywbeth wedi mynd o’i le, [gwnewch gŵyn](form:compliments-and-complaints).

    I gael help gydag unrhyw beth arall, [cysylltwch â ni](/contact).

request-title = Pa wybodaeth ydych chi am ei chael?
request-content = Peidiwch â rhoi manylion preifat yn eich cais, fel eich iechyd neu eich dyddiad geni. Efallai y byddwn yn cyhoeddi ceisiadau ac atebion. Nid ydym yn cyhoeddi eich enw.
request-details-1-title = Sut i ofyn fel y gallwn ddod o hyd iddi
request-details-1-text =
    - Gofynnwch am un pwnc. Anfonwch gais newydd ar gyfer un arall.
    - Dywedwch pa le, gwasanaeth neu ddogfen sydd gennych mewn golwg.
    - Gofynnwch am yr hyn sydd wedi’i gofnodi. Nid oes rhaid i ni roi ein barn na chreu cofnodion newydd.

    Gallwn wrthod os byddai’n cymryd mwy na 18 awr i ni ddod o hyd i bopeth.
request-text-label = Yr wybodaeth rydych am ei chael
request-text-called = pa wybodaeth ydych chi am ei chael
request-text-hint = Er enghraifft, faint o dyllau yn Ffordd yr Orsaf y rhoddodd pobl wybod amdanynt, a faint y gwnaethoch eu trwsio.

period-title = Pa ddyddiadau y dylem edrych arnynt?
period-must-in_order = Rhaid i’r dyddiad olaf fod yr un fath â’r dyddiad cyntaf neu ar ei ôl
period-which-label = Dyddiadau
period-which-called = pa ddyddiadau y dylem edrych arnynt
period-which-option-latest = Dim ond yr wybodaeth ddiweddaraf
period-which-option-between = Rhwng dau ddyddiad
period-which-option-said = Rwyf wedi dweud yn fy nghais, neu nid yw’r dyddiadau’n bwysig
period-from-label = Dyddiad cyntaf
period-from-called = y dyddiad cyntaf
period-to-label = Dyddiad olaf
period-to-called = y dyddiad olaf

format-title = Sut ydych chi am gael yr wybodaeth?
format-how-label = Ffordd o’i chael
format-how-called = sut ydych chi am gael yr wybodaeth
format-how-option-email = Drwy e-bost
format-how-option-spreadsheet = Drwy e-bost, fel taenlen
format-how-option-spreadsheet-hint = Yn dda ar gyfer ffigurau, os yw’r wybodaeth gennym ar y ffurf honno
format-how-option-post = Ar bapur, drwy’r post
format-how-option-visit = Rwyf am ddod i’w gweld
format-adjusted-label = Oes angen fformat arall arnoch, fel print bras neu sain?
format-adjusted-called = y fformat arall sydd ei angen arnoch

you-title = Beth yw eich enw?
you-name-label = Enw llawn
you-name-called = eich enw llawn
you-name-hint = Mae’r gyfraith yn gofyn am eich enw go iawn.
you-organisation-label = Sefydliad
you-organisation-called = eich sefydliad
you-organisation-hint = Dim ond os ydych yn gofyn ar ran sefydliad.

email-title = Beth yw eich cyfeiriad e-bost?
email-address-called = eich cyfeiriad e-bost

post-title = I ba gyfeiriad y dylem ei hanfon?

confirmation =
    Byddwn yn ateb o fewn 20 diwrnod gwaith. Os bydd angen i ni ofyn beth rydych yn ei olygu, bydd yr 20 diwrnod yn dechrau pan fyddwch yn ateb.

    Mae’r rhan fwyaf o’r atebion am ddim. Os oes rhywbeth i’w dalu, byddwn yn dweud wrthych cyn i ni ddechrau.

    ## Os nad ydych yn hapus gyda’n hateb

    Gofynnwch i ni edrych arno eto o fewn 40 diwrnod gwaith. Rhywun na wnaeth y penderfyniad cyntaf fydd yn gwneud hyn.

    Os nad ydych yn hapus o hyd, gallwch [gwyno i’r Comisiynydd Gwybodaeth](https://ico.org.uk/make-a-complaint/).
