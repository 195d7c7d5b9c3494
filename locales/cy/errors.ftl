# Awaiting review by a native reader.
# Pages for what stops somebody. Each has a heading that says what happened, and sentences that say what to do. No blame.

error-phone = Angen help? Ffoniwch { $phone }.
error-reference = Os byddwch yn ein ffonio am hyn, rhowch y cod hwn i ni: { $reference }.

# 404: also shown for an address that belongs to somebody else.
error-not-found-title = Heb ddod o hyd i’r dudalen
error-not-found-typed = Os gwnaethoch deipio’r cyfeiriad, gwiriwch ei fod yn gywir.
error-not-found-pasted = Os gwnaethoch ludo’r cyfeiriad, gwiriwch eich bod wedi copïo’r cyfan ohono.
error-not-found-other-browser = Os gwnaethoch ddechrau ffurflen, ewch ymlaen yn yr un porwr. Nid oes modd agor atebion sydd wedi’u cadw mewn porwr arall.

# 410: saved answers that were sent or have expired.
error-gone-title = Nid yw’r atebion hyn yma mwyach
error-gone-sent = Os ydych wedi anfon y ffurflen, mae hi gennym ni. Nid oes angen i chi ei hanfon eto.
error-gone-expired = Os nad ydych wedi ei hanfon, mae gormod o amser wedi mynd heibio, ac rydym wedi dileu eich atebion.
error-gone-start-again = Dechrau’r ffurflen eto

# 409: a question before this one is not answered yet.
error-out-of-order-title = Mae cwestiwn i’w ateb yn gyntaf
error-out-of-order-why = Ni allwch weld y dudalen hon nes i chi ateb y cwestiynau o’i blaen.
error-out-of-order-kept = Rydym wedi cadw eich atebion i gyd.
error-out-of-order-continue = Mynd i’r cwestiwn nesaf

# 403: we cannot tell if the form came from a page of ours.
error-forbidden-title = Ni allem wirio’r hyn a anfonoch
error-forbidden-why = Mae hyn yn digwydd pan fydd tudalen wedi bod ar agor am amser hir, neu pan fydd eich porwr yn rhwystro cwcis.
error-forbidden-reload = Ewch yn ôl, llwythwch y dudalen eto, ac anfonwch unwaith eto.
error-forbidden-cookies = Os gwelwch y neges hon eto, caniatewch gwcis ar gyfer y wefan hon yn eich porwr.
error-forbidden-nothing-sent = Ni chafodd yr hyn a anfonoch nawr ei gadw, ac ni chymerwyd unrhyw arian.

# 413
error-too-large-title = Rydych wedi anfon mwy nag y gallwn ei dderbyn
error-too-large-why = Roedd gormod ar y dudalen i ni ei dderbyn ar unwaith. Ni chafodd ei gadw.
error-too-large-shorten = Ewch yn ôl, ysgrifennwch lai neu dewiswch ffeiliau llai, ac anfonwch eto.

# 429
error-too-many-guesses-title = Rydych wedi rhoi cynnig arni ormod o weithiau
error-too-many-guesses-why = Rhoddwyd rhif cyfrif a chod post nad ydynt yn cyd-fynd ormod o weithiau. Rydym yn stopio yma am ychydig i gadw manylion pawb yn ddiogel.
error-too-many-guesses-wait = Arhoswch 15 munud, yna rhowch gynnig arall arni.
error-too-many-guesses-bill = Mae’r ddau ar eich bil treth gyngor.

# 500
error-fault-title = Aeth rhywbeth o’i le
error-fault-why = Ein bai ni yw hyn, nid eich bai chi. Rydym yn gwybod amdano.
error-fault-later = Rhowch gynnig arall arni mewn ychydig funudau. Mae’r atebion a gadwoch ar dudalennau cynharach yno o hyd.
error-fault-paying = Os oeddech yn talu, edrychwch ar dudalen eich derbynneb neu ffoniwch ni cyn talu eto.

# 503
error-unavailable-title = Nid yw’r gwasanaeth hwn ar gael ar hyn o bryd
error-unavailable-why = Nid yw rhywbeth sydd ei angen arnom yn gweithio, neu mae gormod o bobl yma ar unwaith.
error-unavailable-later = Rhowch gynnig arall arni mewn ychydig funudau. Mae’r atebion a gadwoch ar dudalennau cynharach yno o hyd.

# An address that belongs to no council here.
error-no-such-council-title = Nid oes cyngor yn y cyfeiriad hwn
error-no-such-council-check = Gwiriwch fod y cyfeiriad yn gywir.
error-no-such-council-served = Mae cyngor yn y cyfeiriadau hyn:
