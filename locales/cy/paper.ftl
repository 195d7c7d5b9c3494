# Awaiting review by a native reader.
# The words of a paper form, around what the form itself says.

# At the beginning.
paper-fill-in-title = Sut i lenwi’r ffurflen hon
paper-fill-in-ink = Ysgrifennwch mewn inc du. Defnyddiwch BRIF LYTHRENNAU.
paper-fill-in-ticks = Rhowch dic neu groes yn y blychau.
paper-fill-in-route = Nid yw rhai cwestiynau i bawb. Mae’r blychau llwyd yn dweud wrthych i ba gwestiwn i fynd nesaf.
paper-fill-in-more = Os oes angen mwy o le arnoch, defnyddiwch ddalen arall. Ysgrifennwch eich enw a rhif y cwestiwn arni.
paper-fill-in-online = Gallwch wneud hyn ar-lein, os dymunwch: { $address }
paper-fill-in-phone = Os oes angen help arnoch, ffoniwch { $phone }.
paper-closes = Rhaid i’r ffurflen hon ein cyrraedd erbyn { $date }.
paper-opens = Gallwch anfon y ffurflen hon o { $date } ymlaen.
paper-before-title = Cyn i chi ddechrau

# Questions.
paper-optional = { $label } (dewisol)
paper-optional-question = Gallwch adael y cwestiwn hwn yn wag.
paper-tick-one = Ticiwch un blwch.
paper-tick-all = Ticiwch bob blwch sy’n berthnasol.
paper-or = neu
paper-yes = Ie
paper-no = Na
paper-lines-more = Os oes angen mwy o le arnoch, defnyddiwch ddalen arall.
paper-words = Defnyddiwch { $count ->
    [one] { $count } gair
    [two] { $count } air
    [few] { $count } gair
    [many] { $count } gair
   *[other] { $count } gair
} neu lai.
paper-choose-from = Ysgrifennwch un o’r rhain: { $options }.
paper-same-as = Os yw hyn yr un peth â’ch ateb i gwestiwn { $number }, gallwch ysgrifennu “yr un peth â { $number }”.
paper-day = Diwrnod
paper-month = Mis
paper-year = Blwyddyn
paper-pounds = Punnoedd (£)
paper-pence = Ceiniogau
paper-time-hint = Er enghraifft, 2:30pm
paper-address-line-1 = Llinell gyfeiriad 1
paper-address-line-2 = Llinell gyfeiriad 2 (dewisol)
paper-address-town = Tref neu ddinas
paper-address-postcode = Cod post
paper-bank-name = Enw ar y cyfrif
paper-bank-sort-code = Cod didoli
paper-bank-account-number = Rhif y cyfrif
paper-bank-roll-number = Rhif rôl y gymdeithas adeiladu (dewisol)
paper-quantities-what = Beth
paper-quantities-count = Faint
paper-quantities-most = Rhaid i’r rhifau i gyd gyda’i gilydd fod yn { $count } neu lai.
paper-upload = Anfonwch gopi gyda’r ffurflen hon. Peidiwch ag anfon dogfennau gwreiddiol: ni allwn eu hanfon yn ôl.
paper-upload-most = { $count ->
    [zero] Gallwch anfon hyd at { $count } peth.
    [one] Gallwch anfon { $count } peth.
    [two] Gallwch anfon hyd at { $count } beth.
    [few] Gallwch anfon hyd at { $count } pheth.
    [many] Gallwch anfon hyd at { $count } pheth.
   *[other] Gallwch anfon hyd at { $count } peth.
}
paper-upload-sent = Rwy’n anfon copi gyda’r ffurflen hon
paper-map-describe = Disgrifiwch y lle. Er enghraifft, dywedwch ym mha stryd y mae, a beth sydd gerllaw.
paper-map-sketch = Os yw’n helpu, tynnwch fap yma.

# What a screen reader says of a space on the paper. It is read out, not printed.
paper-space = Lle i ysgrifennu: { $label }
paper-space-tick = Blwch i’w dicio: { $label }
paper-space-signature = Lle i lofnodi
paper-space-sketch = Lle i dynnu map

# Repeating groups.
paper-group-table = Defnyddiwch un rhes ar gyfer pob un.
paper-group-blocks = Atebwch y cwestiynau hyn unwaith ar gyfer pob un.
paper-group-more = { $room ->
    [zero] Nid oes lle yma.
    [one] Mae lle i { $room } yma.
    [two] Mae lle i { $room } yma.
    [few] Mae lle i { $room } yma.
    [many] Mae lle i { $room } yma.
   *[other] Mae lle i { $room } yma.
} { $max ->
    [one] Gallwch ddweud wrthym am { $max }.
   *[other] Gallwch ddweud wrthym am hyd at { $max }. Os oes angen mwy o le arnoch, defnyddiwch ddalen arall.
}
paper-group-none = Os nad ydych, { $way }.
paper-group-item = { $item } { $number }

# Where to go next. The way is one of the paper-way messages.
paper-way-question = ewch i gwestiwn { $number }
paper-way-text = ewch i “{ $title }”
paper-route-ticked = Os gwnaethoch dicio { $options }, { $way }.
paper-route-otherwise = Fel arall, { $way }.
paper-route-on = Nawr { $way }.

# Who answers a question. The clause is one of the paper-clause messages.
paper-only-if = { $what ->
    [question] Atebwch y cwestiwn hwn dim ond os { $clause }.
    [text] Darllenwch hyn dim ond os { $clause }.
    [field] Llenwch hwn dim ond os { $clause }.
    [option] Dim ond os { $clause }.
   *[stop] Stopiwch yma os { $clause }.
}
paper-only-if-all = { $what ->
    [question] Atebwch y cwestiwn hwn dim ond pan fydd pob un o’r rhain yn wir:
    [text] Darllenwch hyn dim ond pan fydd pob un o’r rhain yn wir:
    [field] Llenwch hwn dim ond pan fydd pob un o’r rhain yn wir:
    [option] Dim ond pan fydd pob un o’r rhain yn wir:
   *[stop] Stopiwch yma pan fydd pob un o’r rhain yn wir:
}
paper-only-if-any = { $what ->
    [question] Atebwch y cwestiwn hwn dim ond pan fydd un neu fwy o’r rhain yn wir:
    [text] Darllenwch hyn dim ond pan fydd un neu fwy o’r rhain yn wir:
    [field] Llenwch hwn dim ond pan fydd un neu fwy o’r rhain yn wir:
    [option] Dim ond pan fydd un neu fwy o’r rhain yn wir:
   *[stop] Stopiwch yma pan fydd un neu fwy o’r rhain yn wir:
}
# Where a condition is too long for a sentence.
paper-only-if-unsayable = { $what ->
    [question] Nid yw’r cwestiwn hwn i bawb. Atebwch ef os ydych yn meddwl ei fod yn ymwneud â chi. Os nad ydych yn siŵr, gadewch ef yn wag a byddwn yn gofyn i chi.
    [text] Nid yw hyn i bawb. Darllenwch ef os ydych yn meddwl ei fod yn ymwneud â chi.
    [field] Nid yw hwn i bawb. Llenwch ef os ydych yn meddwl ei fod yn ymwneud â chi. Os nad ydych yn siŵr, gadewch ef yn wag a byddwn yn gofyn i chi.
    [option] Nid yw hwn i bawb.
   *[stop] Mae hyn yn stopio rhai pobl. Os ydych yn meddwl ei fod yn ymwneud â chi, ffoniwch ni cyn anfon y ffurflen hon.
}

# Clauses: what stands behind "os". The place is paper-place, paper-place-field or nothing.
paper-clause-item = os { $clause }
paper-clause-and = { $a } ac os { $b }
paper-clause-or = { $a } neu os { $b }
paper-list-or = { $a } neu { $b }
paper-quoted = ‘{ $text }’
paper-place = yng nghwestiwn { $number }
paper-place-field = ar gyfer ‘{ $label }’ yng nghwestiwn { $number }
paper-place-field-here = ar gyfer ‘{ $label }’
paper-clause-ticked = gwnaethoch dicio { $options } { $place }
paper-clause-ticked-other = gwnaethoch dicio unrhyw beth heblaw { $options } { $place }
paper-clause-included-not = na wnaethoch dicio { $options } { $place }
paper-clause-wrote = gwnaethoch ysgrifennu { $options } { $place }
paper-clause-wrote-other = gwnaethoch ysgrifennu unrhyw beth heblaw { $options } { $place }
paper-clause-answered = gwnaethoch roi { $noun }
paper-clause-answered-not = na wnaethoch roi { $noun }
paper-clause-number = { $sign ->
    [equal] { $right } yw { $left }
    [not-equal] nad { $right } yw { $left }
    [less] yw { $left } yn llai na { $right }
    [at-most] yw { $left } yn { $right } neu lai
    [more] yw { $left } yn fwy na { $right }
   *[at-least] yw { $left } yn { $right } neu fwy
}
paper-clause-time = { $sign ->
    [equal] { $right } yw { $left }
    [not-equal] nad { $right } yw { $left }
    [less] yw { $left } cyn { $right }
    [at-most] yw { $left } ar { $right } neu cyn hynny
    [more] yw { $left } ar ôl { $right }
   *[at-least] yw { $left } ar { $right } neu ar ôl hynny
}
paper-clause-holds = { $where ->
    [start] yw { $noun } yn dechrau gyda { $text }
    [anywhere] yw { $noun } yn cynnwys { $text }
   *[end] yw { $noun } yn gorffen gyda { $text }
}
paper-clause-holds-not = { $where ->
    [start] nad yw { $noun } yn dechrau gyda { $text }
    [anywhere] nad yw { $noun } yn cynnwys { $text }
   *[end] nad yw { $noun } yn gorffen gyda { $text }
}
paper-clause-items-some = yw hyn yn wir am un neu fwy o’r rhai yng nghwestiwn { $number }: { $clause }
paper-clause-items-every = yw hyn yn wir am bob un o’r rhai yng nghwestiwn { $number }: { $clause }
paper-clause-items-none = nad yw hyn yn wir am unrhyw un yng nghwestiwn { $number }: { $clause }

# What a clause is about.
paper-noun-answer = ateb i gwestiwn { $number }
paper-noun-your-answer = eich ateb i gwestiwn { $number }
paper-noun-your-answer-here = eich ateb
paper-noun-field = ‘{ $label }’ yng nghwestiwn { $number }
paper-noun-field-here = ‘{ $label }’
paper-noun-count = y nifer ar gyfer ‘{ $option }’ { $place }
paper-noun-a-count = nifer ar gyfer ‘{ $option }’ { $place }
paper-noun-part = { $part ->
    [postcode] y cod post { $place }
    [town] y dref { $place }
    [line1] llinell gyntaf y cyfeiriad { $place }
    [sort_code] y cod didoli { $place }
    [account_number] rhif y cyfrif { $place }
   *[other] yr ateb { $place }
}
paper-noun-total = cyfanswm y rhifau { $place }
paper-noun-ticks = nifer y blychau y gwnaethoch eu ticio { $place }
paper-noun-files = nifer y copïau rydych yn eu hanfon { $place }
paper-noun-items = y nifer rydych yn dweud wrthym amdanynt { $place }
paper-noun-today = y diwrnod pan fyddwch yn llenwi’r ffurflen hon
paper-noun-days = nifer y diwrnodau o { $from } i { $to }
paper-noun-years = nifer y blynyddoedd llawn o { $from } i { $to }
paper-noun-days-after = { $days ->
    [one] { $days } diwrnod ar ôl { $from }
    [two] { $days } ddiwrnod ar ôl { $from }
   *[other] { $days } diwrnod ar ôl { $from }
}
paper-noun-days-before = { $days ->
    [one] { $days } diwrnod cyn { $from }
    [two] { $days } ddiwrnod cyn { $from }
   *[other] { $days } diwrnod cyn { $from }
}
paper-noun-plus = { $a } plws { $b }
paper-noun-minus = { $a } llai { $b }
paper-date = { $day } { $month ->
    [1] Ionawr
    [2] Chwefror
    [3] Mawrth
    [4] Ebrill
    [5] Mai
    [6] Mehefin
    [7] Gorffennaf
    [8] Awst
    [9] Medi
    [10] Hydref
    [11] Tachwedd
   *[12] Rhagfyr
} { $year }

# At the end.
paper-pay-title = Sut i dalu
paper-pay-for = Rydych yn talu am hyn: { $what }.
paper-pay-fixed = Mae’n costio { $amount }.
paper-pay-depends = Mae’r gost yn dibynnu ar eich atebion. Byddwn yn dweud wrthych faint ydyw cyn i chi dalu.
paper-pay-later = Peidiwch ag anfon arian, a pheidiwch ag ysgrifennu rhif cerdyn ar y ffurflen hon. Byddwn yn cysylltu â chi i gymryd y taliad.
paper-declaration-title = Datganiad
paper-signature = Llofnod
paper-date-signed = Dyddiad
paper-send-title = Anfon y ffurflen hon
paper-send-check = Gwiriwch eich bod wedi:
paper-send-answered = ateb pob cwestiwn sydd i chi
paper-send-signed = llofnodi a dyddio’r datganiad
paper-send-copies = rhoi’r copïau ar gyfer cwestiwn { $number } i mewn
paper-send-to = Postiwch hi i:
paper-next-title = Beth sy’n digwydd nesaf
paper-office-title = At ddefnydd y swyddfa
paper-office-received = Dyddiad derbyn
paper-office-reference = Cyfeirnod
paper-footer-form = Ffurflen { $form }, fersiwn { $version }
paper-footer-page = Tudalen { $page } o { $pages }
