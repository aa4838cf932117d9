## The check of the connection (630). $host: a host, $finding: what was found there, $needs: a list of what is needed.

check-connection-title = What we visit
check-connection-title-ended = What we saw
check-connection-lead = We open one page of each address below, as your browser does. That takes a few seconds.
check-connection-leaves = Each address sees the internet address of your network, as with every visit. Your name and your e-mail address stay on your computer.
check-connection-terminal = Stop here first with `q`. Then type the command `guest-help network`.
check-before-after = The check is done. Not in order: { $before } before, { $after } now.
endpoints-not-reached = Addresses that we did not reach
net-at = `{ $host }`: { $finding }.
net-more = { $count ->
    [one] We see the same at one more address.
   *[other] We see the same at { $count } more addresses.
}
net-breaks = What may not work now: { $needs }.
net-reached = { $unknown ->
    [0] { $reached ->
        [0] No address gave an answer.
        [one] One address gave an answer.
       *[other] { $reached } addresses gave an answer.
    }
   *[other] { $reached ->
        [0] No address gave an answer.
        [one] One address gave an answer.
       *[other] { $reached } addresses gave an answer.
    } Not checked: { $unknown }.
}
net-issuer = The certificate is from `{ $issuer }`.
net-issuer-network = The certificate is from `{ $issuer }`. That is { $product }, a protection of a network.
net-issuer-computer = The certificate is from `{ $issuer }`. That is { $product }, a program on this computer.
net-proxy = Your browser goes through the proxy `{ $proxy }`.
# $causes: a list of what it is not.
net-not = This is not the cause: { $causes }.
net-not-offline = the internet itself
net-not-portal = a sign-in of the network
net-not-proxy = a proxy
net-not-inspected = something that looks into the connection
net-not-clock = the clock
net-clock = { $minutes ->
    [one] The clock is one minute off.
   *[other] The clock is { $minutes } minutes off.
}
net-looked = We looked on { $date } at { $time }.
# $count: at how many addresses.
net-looked-again = { $count ->
    [one] On { $date } at { $time } we looked again at one address.
   *[other] On { $date } at { $time } we looked again at { $count } addresses.
}
net-own-address = Address of this computer: `{ $address }`.
net-tenant-open = We asked Microsoft whose name `{ $domain }` is, but got no answer. That says nothing about you.
net-tenant-same = Microsoft knows `{ $domain }` with the number of { -brand }.
net-tenant-known = Microsoft knows `{ $domain }` as an organisation.
net-tenant-told = Microsoft told us the number of { -brand }. We compared with that.
net-tenant-told-same = Microsoft told us the number of { -brand }. The number that you pasted is the same.
net-tenant-told-other = Microsoft told us the number of { -brand }. The number that you pasted is another one.
net-looked-into = Something looks into the secure connection. So we are not certain that this answer is from Microsoft.
net-realm-managed = Accounts of `{ $domain }` sign in at Microsoft.
net-realm-own = Accounts of `{ $domain }` sign in on a page of their own organisation.
net-realm-federated = Accounts of `{ $domain }` sign in on a page of their own organisation, at `{ $server }`.
net-realm-unknown = Microsoft knows no organisation with `{ $domain }`.
net-realm-open = We could not ask Microsoft how accounts of `{ $domain }` sign in.
net-small-hello = With a smaller greeting (without a post-quantum key) the secure connection does work.
net-hidden-script = A script of your organisation chooses the way to the internet. We cannot read that way here.
net-hidden-settings = We could not read the settings for the proxy.
net-found-all = This computer reaches everything that you need.
    .why = We only saw the network of this moment. On another network it can be different.
net-found-busy = A server answers, but with an error.
net-found-weak = You reach the internet, but something on your network does not work well.
net-found-nobody = Not one address answers as it should.
    .title = This computer reaches no address at all
    .why = You may have no internet. Or something on your network stops everything.
    .do = First open an ordinary website. Does that not work either? Then connect to another network.
    .then = Does an ordinary website open? Then send the message to your IT department.
    .who = { who-you-then-it }
net-found-no-names = Your network does not tell this computer where addresses are.
    .title = This computer does not reach the internet
    .why = The name server of your network does not answer. Without it no page opens.
    .do = Are you connected? Disconnect, and connect again. Or take another network.
    .then = Does an ordinary website open after that? Then check again.
net-found-inspected = A program on your network or on your computer looks into the secure connection.
    .why = On a work computer that is often normal. Many organisations do that for safety.
net-found-untrusted = This computer does not trust who answers as the page.
    .title = The secure connection is not as it should be
    .why = Something can look into the connection. Or the certificate of the page is old.
net-found-nothing = We could not check everything. So we know nothing for sure yet.
net-found-tenant-unknown = Microsoft does not know { -brand } by the name that this program has.
    .title = Microsoft does not know this name of { -brand }
    .why = The name in this program can be old or wrong.
    .do = Tell the helpdesk of { -brand }. We have filled in what we know.
    .then = Use the link in your invitation. It does not need that name.
    .who = { who-helpdesk }
net-found-tenant-differs = Microsoft has another number for { -brand } than this program.
    .title = Microsoft has another number for { -brand }
    .why = The number in this program can be old. Or something on your network changes answers.
    .do = Tell the helpdesk of { -brand }. We have filled in what we know.
    .then = Do not ask for a new invitation until they answer.
    .who = { who-helpdesk }
check-tenant = which organisation this is (we ask `{ $host }`)
check-realm = how accounts there sign in, with a made-up name (we ask `{ $host }`)
check-tenant-known = Microsoft knows it
check-realm-managed = sign in at Microsoft
check-realm-own = sign in on a page of their own
check-realm-unknown = no organisation at Microsoft
net-ok = reached
net-offline = no network
net-dns-nxdomain = this network does not know the name
net-dns-servfail = the name server gives an error
net-dns-refused = the name server refuses this name
net-dns-timeout = the name server does not answer
net-dns-sinkhole = a filter or a setting blocks this name
net-dns-slow = the name server answers slowly
net-tcp-refused = the connection is refused
net-tcp-timeout = there is no answer
net-tcp-reset = the connection is broken off
net-ipv6-broken = IPv6 does not work on this network
net-proxy-sign-in = the proxy first wants a sign-in
net-proxy-unreachable = the proxy does not let the connection through
net-tls-inspected = something looks into the secure connection
net-tls-untrusted = this computer does not trust the certificate
net-tls-expired = the certificate does not count on this date
net-tls-wrong-host = another server answers
net-tls-timeout = the secure connection gets no answer
net-tls-reset = the secure connection is broken off
net-tls-old = only a security that is too old works
net-http-timeout = the page does not answer
net-http-error = the server gives an error
net-http-unexpected = another page comes
net-captive-portal = the network first wants a sign-in
net-clock-skew = the clock is wrong
net-tenant-unknown = the organisation was not found
net-tenant-differs = the organisation has another number
net-consequence = follows from another problem
net-not-asked = not asked, because the page was not reached
net-cancelled = not checked
need-sign-in = to sign in
need-invitation = to accept an invitation
need-look = to show the sign-in page
need-second-step = to confirm that it is you
need-my-apps = to see your applications
need-personal-account = to use a personal Microsoft account
need-teams = to use Teams
need-minisite = to read the instructions of { -brand }
need-form = to fill in the form of { -brand }
need-application = to open an application of { -brand }
need-network-sign-in = to see if your network wants a sign-in
