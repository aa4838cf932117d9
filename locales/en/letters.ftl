## Blanks: $address (of the guest), $application, $code, $request-id, $correlation-id, $time (with time zone), $tenant (name and number of the inviting organisation at Microsoft).

letter-title = Message that you can send
letter-to-it = To your IT department
letter-to-contact = To your contact person at { -brand }
letter-to-helpdesk = To the helpdesk of { -brand }
letter-check = Read the message. Where it says “fill in”, write that in your e-mail.
# Instead of a blank that the guest must fill in. $what: one of the names below.
letter-fill-in = [fill in: { $what }]
# The four lines that find a sign-in in the log. Used in the letters below.
letter-details =
    Error: { $code }
    Request Id: { $request-id }
    Correlation Id: { $correlation-id }
    Time: { $time }
    { report-flagged-label }: { $flagged }

## To the IT department of the guest

# 711. $senders: one address on each line.
copy-it-mail =
    Hello,

    { -brand } invites me as a guest. Microsoft sends the invitation, but it does not come into my inbox ({ $address }).

    Can you look for e-mails from these senders in the filter and the quarantine, and release them?
    { $senders }
    Sent: { $sent }
    Message-ID: { $message-id }
    What the filter did: { $filter }

    Our e-mail arrives through: { $gateway }

    Since December 2025 an invitation can also come from invites@(name of the organisation).onmicrosoft.com, or from that organisation’s own domain. A rule for only invites@microsoft.com may no longer be enough. Allow these exact addresses, not all of onmicrosoft.com.

    Thank you and kind regards
    .subject = Can you release the invitation of { -brand }?
# 180. $senders and $code-senders: one address on each line.
copy-it-ready =
    Hello,

    { -brand } invites me as a guest in its Microsoft organisation ({ $invited }). Can you check this?

    1. E-mails from these senders must reach me. Invitations:
    { $senders }
    Codes:
    { $code-senders }

    2. My computer must reach these addresses (HTTPS, port 443), without TLS inspection:
    { $hosts }
    Microsoft’s own list: { $reference }

    3. I must be allowed to be a guest at { $tenant } (outbound cross-tenant access, tenant restrictions).

    Thank you and kind regards
    .subject = Can you check this for my invitation of { -brand }?
# 718
copy-it-code =
    Hello,

    I sign in as a guest of { -brand } with a code that I get by e-mail. The code does not reach my mailbox ({ $address }), or it comes too late.

    Can you look for e-mails from this sender in the filter and the quarantine?
    { $senders }

    Our e-mail arrives through: { $gateway }

    A code works for 30 minutes only. Can you let these e-mails through at once, without delay or quarantine?

    I asked for a code at: { $time }

    Thank you and kind regards
    .subject = Codes by e-mail for { -brand } do not arrive in time
# 713
copy-it-suspicious =
    Hello,

    I received the e-mail in the attachment. It looks like an invitation or a code for { -brand }, but I do not trust it.

    Can you tell me if the e-mail is real, and what I must do with it?

    Thank you and kind regards
    .subject = Is this e-mail real?
# 725. $hosts: one address on each line.
copy-it-sites =
    Hello,

    I want to sign in to { -brand } as a guest. My computer does not reach addresses that I need. Can you check if our network stops them, and allow them (HTTPS, port 443)?
    { $hosts }
    Microsoft’s own list: { $reference }

    This is what we saw on my computer:{ $connection }

    Computer: { $own-address }
    Time: { $looked }

    Thank you and kind regards
    .subject = I do not reach addresses that I need for { -brand }
# 736
copy-it-inspection =
    Hello,

    I want to sign in to { -brand } as a guest. On our network, something inspects the secure (TLS) connection to Microsoft. The certificate comes from: { $issuer }

    This can disturb the sign-in, above all with a certificate or a managed computer. Can you exclude these addresses from TLS inspection?
    { $hosts }
    Microsoft’s own list: { $reference }

    Is { $issuer } not a product of ours? Then something else is going on. Can you look into it?

    This is what we saw on my computer:{ $connection }

    Computer: { $own-address }
    Time: { $looked }

    Thank you and kind regards
    .subject = TLS inspection of the sign-in pages of Microsoft
# 719
copy-it-consent =
    Hello,

    I am a guest of { -brand } and want to use { $application }. I cannot accept the permissions: the page asks for an administrator of our own organisation.

    Can you approve the permissions for this application? Or can you trust { -brand } in the cross-tenant access settings of Microsoft Entra?

    Organisation: { $tenant }
    My address: { $address }
    { letter-details }

    Thank you and kind regards
    .subject = Can you approve the permissions for { $application }?
# 720
copy-it-cross-tenant =
    Hello,

    I am invited as a guest of { -brand }. Microsoft says that our own organisation does not allow this.

    Can you allow { -brand } in the cross-tenant access settings of Microsoft Entra? It is about outbound B2B collaboration, for my account and this application.

    Organisation: { $tenant }
    Application: { $application }
    My address: { $address }
    { letter-details }

    Thank you and kind regards
    .subject = Can you allow me to be a guest of { -brand }?
# 720, when the network stops the sign-in
copy-it-tenant-restrictions =
    Hello,

    I want to sign in to { -brand } as a guest. Microsoft says that our network does not allow this organisation (tenant restrictions).

    Can you add { -brand } to the allowed tenants in the proxy or in the policy?

    Organisation: { $tenant }
    My address: { $address }
    { letter-details }

    Thank you and kind regards
    .subject = Our network does not allow my sign-in to { -brand }
# 722
copy-it-unlock =
    Hello,

    My account ({ $address }) is locked or blocked. So I cannot sign in as a guest of { -brand }. They cannot lift this, because the cause is in our own organisation.

    Can you look at my account in the sign-in log and under risky users in Microsoft Entra, and unlock it? Is the code AADSTS53011, or AADSTS530032 with a user risk? Then the risk must be cleared on our side, for example after a new password.

    { letter-details }

    Thank you and kind regards
    .subject = My account is blocked: can you unlock it?
# 735, with AADB2B_0001 or the like
copy-it-account =
    Hello,

    { -brand } invites me at { $address }. Microsoft knows our domain, but finds no account for me there. Perhaps my account is not synchronised to Microsoft Entra.

    Can you create or synchronise my account, with this e-mail address? Then I can use the invitation.

    { letter-details }

    Thank you and kind regards
    .subject = Can you create or synchronise my account at Microsoft?
# 735
copy-it-portal =
    Hello,

    I want to sign in to { -brand } as a guest. Microsoft sends me to our own sign-in page, and it stops there.

    Can you look at our own sign-in service (federation)? { -brand } cannot change it.

    My address: { $address }
    { letter-details }

    Thank you and kind regards
    .subject = Our own sign-in page stops my sign-in to { -brand }
# 726, when the page shows the organisation of the guest
copy-it-mfa =
    Hello,

    I cannot pass the second step (multi-factor authentication) of our own organisation. My phone or app does not work for it.

    Can you let me register the second step again?

    My address: { $address }
    { letter-details }

    Thank you and kind regards
    .subject = Can you reset my second step?
# 745, when the page shows the organisation of the guest
copy-it-disabled =
    Hello,

    Microsoft says that my account ({ $address }) is switched off in our own organisation. So I cannot sign in as a guest of { -brand }.

    Can you look at my account and switch it on again?

    { letter-details }

    Thank you and kind regards
    .subject = Can you switch on my account again?
# Every other error for the IT department.
copy-it-general =
    Hello,

    I cannot sign in as a guest of { -brand }. The error says that the cause is in our own organisation.

    Can you look at this sign-in?

    This is what we saw on my computer:{ $connection }

    My address: { $address }
    Application: { $application }
    Computer: { $own-address }
    { letter-details }

    Thank you and kind regards
    .subject = I cannot sign in as a guest of { -brand }

## To the contact person

# 712
copy-contact-resend =
    Hello,

    I cannot use my invitation for { -brand }, or I cannot find it. Can you invite me again at this exact address?
    { $address }

    Does the e-mail not arrive again? Then you can copy the link of the invitation and send it to me in another way.

    Thank you and kind regards
    .subject = Can you invite me again for { -brand }?
# 712, when the invitation went to another address. $invited: that address.
copy-contact-address =
    Hello,

    The invitation for { -brand } went to { $invited }. I cannot use that address.

    Can you invite me at this address instead?
    { $address }

    Thank you and kind regards
    .subject = Can you invite me at another address?
# 724
copy-contact-access =
    Hello,

    I am invited as a guest of { -brand }, but I have no access yet.

    Application: { $application }
    Address that I use: { $address }

    Can you give me access to this application, or add me to the right group?

    { letter-details }

    Thank you and kind regards
    .subject = Can you give me access to { $application }?
# 728. $account: name of the old account.
copy-contact-extranet =
    Hello,

    I used the old extranet account { $account } of { -brand }. It is closed, and I need an invitation to use the site again.

    Can you invite me at this address?
    { $address }

    Site or application: { $application }

    Thank you and kind regards
    .subject = Can you invite me? My extranet account is closed
# 733
copy-contact-terms =
    Hello,

    To use { $application }, I must accept the terms of use of { -brand }. I have not done that yet, because I have a question about them:
    { $question }

    Is there a contract between our organisations that covers this work? Can we look for a solution together?

    Thank you and kind regards
    .subject = Question about the terms of use of { -brand }

## To the helpdesk of the inviting organisation

# 731
copy-helpdesk-reset =
    Hello,

    I am a guest of { -brand }. My guest account seems linked to the way in which I signed in before.

    Can you reset the redemption status of my guest account, so that I can accept the invitation again? My access and groups then stay the same.

    My address: { $address }
    Application: { $application }
    { letter-details }

    Thank you and kind regards
    .subject = Can you reset the redemption status of my guest account?
# 726
copy-helpdesk-mfa =
    Hello,

    I am a guest of { -brand }. The second step (multi-factor authentication) at { -brand } no longer works: my phone or app is not there or does not answer.

    Can you require me to register the second step again? A new invitation does not reset it, and my own IT department cannot do it.

    My address: { $address }
    Application: { $application }
    { letter-details }

    Thank you and kind regards
    .subject = Can you reset the second step of my guest account?
# 744. $place: where the guest is. $device: which computer. Both typed by the guest.
copy-helpdesk-policy =
    Hello,

    I am a guest of { -brand }. My sign-in is right, but a security rule (conditional access) stops it.

    Can you look at this sign-in in the log? Does the rule come from { -brand }, or from my own organisation?

    My address: { $address }
    Application: { $application }
    Where I am: { $place }
    Computer: { $device }
    { letter-details }

    Thank you and kind regards
    .subject = A security rule stops my sign-in to { -brand }
# 743
copy-helpdesk-device =
    Hello,

    I am a guest of { -brand }. A rule asks for a managed computer. My computer: { $device }

    Can you trust the device claims of my organisation, or leave guests out of this rule?

    My address: { $address }
    Application: { $application }
    { letter-details }

    Thank you and kind regards
    .subject = A device rule stops my sign-in to { -brand }
# 745
copy-helpdesk-disabled =
    Hello,

    Microsoft says that my guest account at { -brand } is switched off. It is not about the account at my own organisation.

    Can you look why, and switch it on again? A new invitation does not help for a guest account that is switched off.

    My address: { $address }
    Application: { $application }
    { letter-details }

    Thank you and kind regards
    .subject = My guest account at { -brand } is switched off
# 734
copy-helpdesk-consent =
    Hello,

    I am a guest of { -brand } and want to use { $application }. The page asks for the approval of an administrator of { -brand }.

    Can an administrator approve the permissions of this application (admin consent)? A guest cannot do that.

    My address: { $address }
    { letter-details }

    Thank you and kind regards
    .subject = Can an administrator approve { $application } for guests?
# 720
copy-helpdesk-cross-tenant =
    Hello,

    I am invited as a guest of { -brand }. Microsoft says that { -brand } does not let my organisation or my account in.

    Can you look at the inbound cross-tenant access settings for my organisation, and at its trust settings?

    My address: { $address }
    Application: { $application }
    { letter-details }

    Thank you and kind regards
    .subject = { -brand } does not let my organisation in
# 746
copy-helpdesk-app =
    Hello,

    I am a guest of { -brand }. The error of Microsoft means that the link or the application is not set up well.

    Can the owner of the application look at this?

    Application: { $application }
    My address: { $address }
    { letter-details }

    Thank you and kind regards
    .subject = { $application } is not set up well
# 170 and 640, when no account is found and codes seem to be off
copy-helpdesk-codes =
    Hello,

    I want to use my invitation for { -brand }. My address has no Microsoft account, and I do not get the choice to receive a code by e-mail. Microsoft asks me to make a personal account, or shows an error.

    Can you switch on codes by e-mail for guests (email one-time passcode), or tell me what to do?

    My address: { $address }
    { letter-details }

    Thank you and kind regards
    .subject = I cannot ask for a code to use my invitation
# 610, when a filter could not confirm the sender
copy-helpdesk-mail =
    Hello,

    The invitation of { -brand } came into my junk folder or was held back. Our mail filter could not confirm the sender:
    { $findings }

    Can you look at the mail settings (SPF, DKIM, DMARC) of the domain that sends your invitations?

    My address: { $address }
    Time: { $time }

    Thank you and kind regards
    .subject = Your invitation does not pass our mail filter
# 730 and every other error for the helpdesk.
copy-helpdesk-general =
    Hello,

    I cannot sign in as a guest of { -brand }, and I do not know the cause.

    Can you look at this sign-in?

    My address: { $address }
    Application: { $application }
    { letter-details }

    Thank you and kind regards
    .subject = I cannot sign in as a guest of { -brand }
# 730, after a check of the connection.
copy-helpdesk-tenant =
    Hello,

    The help program for guests of { -brand } has other data about your organisation than Microsoft. Can you have its data looked at?

    { $organisation }

    Time: { $looked }

    Thank you and kind regards
    .subject = Data of { -brand } in the help program for guests
letter-organisation = Domain: { $domain }; number in the program: { $known }; number at Microsoft: { $told }
## What the guest fills in

letter-what-address = your e-mail address
letter-what-invited = the invited address
letter-what-account = name of your old account
letter-what-application = name of the application
letter-what-question = your question
letter-what-place = where you are
letter-what-device = which computer you use
letter-what-time = when it happened
letter-what-issuer = the name on the certificate
# 755
copy-it-approved =
    Hello,

    Somebody asked me to type a code or to approve an app for my account ({ $address }). I may have approved it. It looked like something for { -brand }.

    Can you look at once at my account: end its sessions, remove apps that do not belong there, and let me change my password?

    Thank you and kind regards
    .subject = URGENT: I may have approved a false request
letter-choose = Send only the message that fits the page that you see.
