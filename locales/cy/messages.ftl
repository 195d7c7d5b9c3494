# Awaiting review by a native reader.
# Messages that are sent, and the demo's mailbox. Plain text: a line that is an address stands alone.

# The code to sign in. $code is 6 digits.
message-code-subject = { $code } yw eich cod mewngofnodi ar gyfer { $council }
message-code-body =
    Eich cod yw: { $code }

    Teipiwch ef ar y dudalen lle gwnaethoch ofyn amdano. Mae’n gweithio am { $minutes } munud.

    Os na wnaethoch ofyn am god, gallwch ddileu’r neges hon. Ni all neb fewngofnodi heb y cod. Peidiwch â’i roi i neb: ni fyddwn byth yn gofyn i chi amdano.

    { $council }

# A council tax account was linked or unlinked, or a helper was let in: in case it was somebody else.
message-linked-subject = Gallwch nawr weld eich cyfrif treth gyngor ar-lein
message-linked-body =
    Ar { $when } ychwanegwyd y cyfrif treth gyngor sy’n gorffen â { $ending } at eich cyfrif ar-lein gyda { $council }.

    Os nad chi a wnaeth hyn, ffoniwch ni: { $phone }

    { $council }
message-unlinked-subject = Tynnwyd eich cyfrif treth gyngor o’ch cyfrif ar-lein
message-unlinked-body =
    Ar { $when } tynnwyd y cyfrif treth gyngor sy’n gorffen â { $ending } o’ch cyfrif ar-lein gyda { $council }. Nid yw eich treth gyngor ei hun wedi newid.

    Os nad chi a wnaeth hyn, ffoniwch ni: { $phone }

    { $council }
message-helper-subject = Gall rhywun nawr edrych ar eich cyfrif treth gyngor
message-helper-body =
    Ar { $when } gwnaed dolen sy’n gadael i rywun edrych ar eich cyfrif treth gyngor tan { $until }. Gwnaethoch ei galw’n “{ $name }”. Ni all newid dim.

    Os nad chi a wnaeth hyn, ffoniwch ni: { $phone }. Gallwch ddod â’r ddolen i ben yn eich cyfrif ar-lein.

    { $council }

# The demo's mailbox.
mailbox-title = Negeseuon yr arddangosiad
mailbox-what = Arddangosiad yw hwn. Nid ydym yn anfon e-bost: dangoswn yma yr hyn y byddem wedi’i anfon.
mailbox-empty = Nid oes dim wedi’i anfon eto.
mailbox-to = I { $to }, { $when }
