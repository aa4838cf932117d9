## What the check of an e-mail finds (610, 713, 714)

verdict-genuine = This e-mail is really from Microsoft, for { -brand }
    .found = Microsoft sent it, and it names { -brand }.
    .why = The e-mail carries a proof of its sender, and we see no sign of abuse.
    .do = Do you expect this e-mail? Then you can use it.
    .then = Type a code only on the page where you asked for it.
    .who = { who-you }
