# Messages that are sent, and the demo's mailbox. Plain text: a line that is an address stands alone.

# The code to sign in. $code is 6 digits.
message-code-subject = { $code } is your sign-in code for { $council }
message-code-body =
    Your code is: { $code }

    Type it on the page where you asked for it. It works for { $minutes } minutes.

    If you did not ask for a code, you can delete this message. Nobody can sign in without the code. Do not tell it to anybody: we will never ask you for it.

    { $council }

# A council tax account was linked or unlinked, or a helper was let in: in case it was somebody else.
message-linked-subject = You can now see your council tax account online
message-linked-body =
    On { $when } the council tax account that ends in { $ending } was added to your online account with { $council }.

    If you did not do this, phone us: { $phone }

    { $council }
message-unlinked-subject = Your council tax account was removed from your online account
message-unlinked-body =
    On { $when } the council tax account that ends in { $ending } was removed from your online account with { $council }. Your council tax itself is not changed.

    If you did not do this, phone us: { $phone }

    { $council }
message-helper-subject = Somebody can now look at your council tax account
message-helper-body =
    On { $when } a link was made that lets somebody look at your council tax account until { $until }. You called it “{ $name }”. They cannot change anything.

    If you did not do this, phone us: { $phone }. You can end the link in your online account.

    { $council }

# The demo's mailbox.
mailbox-title = Messages of the demonstration
mailbox-what = This is a demonstration. We do not send e-mail: we show here what we would have sent.
mailbox-empty = Nothing has been sent yet.
mailbox-to = To { $to }, { $when }
