# The assistant's words in English: menus, questions and notices. What is missing here is said in Vietnamese.
# Names of posts, fields, hamlets and procedures stay as the commune writes them.

## How days, hours and receipts are written

format-weekday-0 = Sunday
format-weekday-1 = Monday
format-weekday-2 = Tuesday
format-weekday-3 = Wednesday
format-weekday-4 = Thursday
format-weekday-5 = Friday
format-weekday-6 = Saturday
format-day = { $weekday }, { $date }/{ $month }
format-day-year = { $weekday }, { $date }/{ $month }/{ $year }
format-day-projected = { $day } (provisional)
format-moment = { $clock }, { $day }
format-clock = { $hour }:{ $minute }
format-clock-even = { $hour }:00
format-working-days = { $hours ->
    [0] { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }
   *[other] { $days ->
        [one] { $days } working day { $hours } h
       *[other] { $days } working days { $hours } h
    }
}
format-working-hours = { $minutes ->
    [0] { $hours } working h
   *[other] { $hours } h { $minutes } min of working time
}
format-money = { $dong } dong
format-working-minutes = { $minutes } min of working time
format-left = { $time } left
format-late = overdue by { $time }
format-now = due now

## Forms of address (they belong to Vietnamese; English says "you")

address-default = you
address-bac = bác (older than one's parents)
address-cu = cụ (a very old person)
address-ong = ông (like a grandfather)
address-ba = bà (like a grandmother)
address-co = cô (a woman younger than one's parents)
address-chu = chú (a man younger than one's parents)
address-anh = anh (like an older brother)
address-chi = chị (like an older sister)
address-em = em (younger than the speaker)
address-group-elder = Ông, bà, cụ (old people)
address-group-parent = Cô, chú (of one's parents' age)
address-group-peer = Anh, chị, em (of one's own age)
address-co_chu = cô/chú (younger than one's parents)
address-anh_chi = anh/chị (like an older brother or sister)

## Greeting, ways out, not understood

greeting-first =
    Hello. I am the automatic assistant (a machine) of { $commune }, not a person.
    I keep the messages, photos and voices you send, to pass your matter on and to answer it. Type “help” for more.
greeting-again = Hello.
abuse-reply = I see that you are upset. Tell me what is wrong and I will pass it on at once. Press 9 to reach a person.
stray-reply = I cannot help with that. I tell which papers to bring, take reports, and find a person for you.
thanks-reply = You are welcome. Write whenever you need something.
exit-person = A person
exit-hint = At any time: 0 show again · 7 language · 8 back · 9 a person.
not-understood = I did not understand. Please press a button or type its number.
not-understood-person = I am a machine and still do not understand. Shall I call a person?
stale-tap = That button is old. This is where we are now.
nothing-to-go-back = This is already the first step.
talk-begun-again = The assistant has just been changed, so please let me ask again from the start.
draft-offer = You have something unfinished. Go on with it?
draft-continue = Go on
draft-drop = Drop it
draft-dropped = Dropped.
list-more = More
photos-done = Done
photos-skip = No photo
photos-received = { $count ->
    [one] { $count } photo received. Send more, or press “Done”.
   *[other] { $count } photos received. Send more, or press “Done”.
}
phone-not-understood = This number is not right. Please type all of its digits.
miss-text = Please type, or hold the record button and speak.
miss-photos = Please send a photo here, or press a button.
miss-place = Please send a location, or type the name of the place.
photo-kept = Photo received. Please say a few words about it.
review-row = { $label }: { $value }
review-change = Change
review-change-which = What would you like to change?
rest-hint = If you need anything else, just type or speak.
stopped = All right, I stop. To have your data deleted, type: xoá dữ liệu.
only-text-hint = I understand text, voice, photos and locations.
lines = { $lines }
yes = Yes
no = No
done = Done
to-menu = Something else
voice-kept = (voice)
not-given = none yet
failed-apology = Sorry, the machine failed on this message. It has been kept. If urgent, call { $phone }.

## Danger: numbers first

danger-fire = Call 114 now. Get away from the fire and call people nearby.
danger-accident = If someone is hurt, call 115 now. Do not move the badly hurt if the place is safe.
danger-disaster = To rescue people, call 112 now. Leave rising water and sliding ground.
danger-violence = If you are being attacked, call 113 now. Go where other people are.
danger-child = Call 111, free, day and night. If a child is in danger now, call 113.
danger-crime_now = Call 113 now. Do not face it alone.
danger-self_harm = Please do not stay alone. Call 115, or ask someone close to come now.
danger-place = Where are you? Send your location, or say the hamlet and something nearby.
danger-no-place = I cannot say now
clear-phone-button = Clear this phone
clear-phone =
    To clear it: go to the list of chats, keep your finger on this chat, press “Delete”. If you have just called, clear the call list too.
    I will not write of this by myself again. If you need somebody now, call 113; for children 111. When it is safe, write to me: I am always here.

## Menu

menu-ask =
    What do you need?
    Press 7 to change the language.
menu-procedure = Papers to bring
menu-report = Report or suggest
menu-track = What I have sent
menu-person = A person
language-ask = Which language would you like?
language-vi = Tiếng Việt
language-vi-easy = Tiếng Việt dễ đọc
language-en = English
language-address = How I am called
mode-ask = Would you rather read or listen? Where there is no recording I send text.
mode-text = Read
mode-voice = Listen
mode-both = Both
address-ask-word = Which of these words, please?
address-ask-once = May I ask once how you would like to be called in Vietnamese? Without a choice I go on with “ông/bà”.
address-choose = Choose a word
address-ask = What may I call you in Vietnamese?
help-what =
    I am the automatic assistant of { $commune }. I tell which papers to bring, take reports and suggestions, and tell you when there is an answer. Officers answer, not machines.
    Beware of fraud: I never ask for one-time codes, passwords or card numbers, and never for money.
    If in doubt about a message, call { $phone }.
    { exit-hint }
help-privacy-button = What is kept of me
help-erase-button = Delete my data
help-privacy =
    I keep the messages, photos, voices, locations and phone number you send, only so that the commune can settle and answer your matter (Law on Personal Data Protection 91/2025/QH15).
    Only those in charge can see them. You may see, correct and ask to delete them. Please do not send photos of identity cards.
erase-ask =
    Would you like your data to be deleted?
    Ordinary messages can be. What was filed with the commune must be kept by law; an officer will explain.
erase-yes = Please delete
erase-phone = Only on this phone
erase-on-phone =
    To clear it: go to the list of chats, keep your finger on this chat, press “Delete”.
    What was sent to the commune is still dealt with. Write to me again whenever you like.
erase-no = No, keep it
erase-kept = All right, everything stays.
erase-received = Your request for deletion has been received. The commune answers before { $answerBy }. (Automatic message)

## Papers to bring

procedure-ask = Which paper do you need? Type or say a few words in Vietnamese, such as “khai sinh cho con”.
procedure-browse = Browse
procedure-which = Is it one of these?
procedure-none = None of these
procedure-not-found = I have not found it. Could you say it in other words?
procedure-say-again = Other words
procedure-groups = What is it about?
procedure-list = Please choose.
procedure-question = { $ask }
procedure-option-unknown = I do not know
procedure-papers =
    { $name }. Papers to bring:
    { $lines }
procedure-papers-if = Lines with “if” are needed by some people only.
procedure-details =
    { $details }
    Anything else? You can ask on at once, such as “may my son go instead”.
procedure-fee = Fee: { $fee }.
fee-free = nothing
fee-amount = { $money }
fee-amount-per = { $money } for each { $unit }
fee-besides = { $fee }. { $rest }
procedure-time = Takes: { $time }.
procedure-result-by = With all papers handed in on { $from }, the result is there by { $due }.
procedure-where = Hand in at: { $where }.
procedure-authority = Decided by: { $authority }.
procedure-deadline = Mind the deadline: { $deadline }.
procedure-note = Please note: { $note }.
procedure-source = Source: { $source }.
procedure-reviewed = Checked by { $who } on { $date }.
procedure-secondhand = This list follows a copy, or the law has just changed: it was not compared with the published one.
procedure-overdue = It should have been looked at again by { $day }, and was not.
procedure-unreviewed = For reference only: no officer of the commune has approved this yet.
procedure-recheck = It needs checking: before you go, please call the counter at { $phone }.
procedure-low =
    { $name }: I have no list of papers for this that I am sure of, so I give none.
    Please ask at the counter: { $address }. Hours: { $hours }. Phone: { $phone }.
procedure-another = Another one
procedure-ways-button = How to hand in
procedure-ended = { $name }: this is no longer done since { $day }, for its rule has ended. To ask, call { $phone }.
procedure-counter = At: { $counter }.
procedure-hours = Open: { $hours }.
procedure-answer = { $lines }
procedure-papers-again = Papers again
procedure-more = Is there anything else you would like to ask?
follow-up-counter = The counter: { $address }. Hours: { $hours }. Phone: { $phone }.
follow-up-online =
    This can be done online:
    1. Go to { $where } and sign in with your own VNeID.
    2. { $find }. Choose your own commune as the place that decides.
    3. Fill in the form, send a photo of each paper, look through it and press submit.
    4. Keep the file number to follow it. If a paper is asked for, add it there too.
    OTP and password: give them to nobody, not even to an officer. I never ask for them.
follow-up-find = Find “{ $name }”
follow-up-find-code = Type the code { $code } into the search, or find “{ $name }”
follow-up-offline = This cannot be handed in online.
follow-up-home = An officer can come to your home for this. Please call { $phone } for a time.
follow-up-home-ask = The sheet does not say that an officer comes to the home. If somebody is old or ill, please call { $phone }.
follow-up-proxy = • { $who }: also { $papers }
follow-up-proxy-nothing = • { $who }: no further paper
follow-up-proxy-sent = Somebody in your place
follow-up-proxy-rule =
    Grandparents, parents, children, spouses, brothers and sisters may go with a letter of authority that needs no certification.
    For anybody else the letter must be certified.
follow-up-proxy-unknown = The sheet does not say who may go instead. Please call { $phone } first.
paper-form = • { $name } (fill in)
paper-submit = • { $name } (hand in)
paper-copy = • { $name } (hand in a copy)
paper-original = • { $name } (give back the original)
paper-present = • { $name } (show and take home)
paper-info = • { $name }
paper-if = { $line }, if { $condition }
paper-note = { $line }. { $note }
paper-condition = “{ $question }” is { $option }
paper-option = “{ $option }”
paper-condition-and = { $first }, and { $then }
paper-condition-or = { $first } or { $then }
paper-none = • No paper is needed
source-checked = { $title } (checked { $checked })
source-unchecked = { $title } (date of check not recorded)
source-none = not recorded
joined = { $first }; { $then }
way-mot_cua = the commune's one-stop counter
way-cong_an_xa = commune police
way-dvcqg = online, National Public Service Portal
way-vneid = the VNeID application
way-cong_bo_cong_an = online, portal of the Ministry of Public Security
way-buu_chinh = by post
way-luu_dong = an officer comes to your home
way-dien_thoai = by phone
way-tiep_cong_dan = the commune's citizen reception
way-truong = the school
way-ban_chqs = the commune's military command
way-ngan_hang_chinh_sach = the policy bank
way-to_tiet_kiem = the savings and loan group
hours-weekdays = Monday to Friday, { $hours }
hours-span = { $from } to { $to }
hours-and = { $first } and { $then }

## Lists of papers I keep

list-keep = Keep this list
list-mine = My papers
list-kept = The list is kept. To see it again at any time, type “my papers”.
list-which = Which list would you like to see?
list-item = { $left ->
    [0] { $name } · all there
   *[other] { $name } · { $left } to get
}
list-none = You keep no list yet.
list-tick =
    { $name }: { $left } papers to get.
    Tap a paper when you have it.
list-ready =
    { $name }: all papers are there. You can hand them in.
    Tapped by mistake? Tap that paper again.
list-paper-lack = { $name }
list-paper-maybe = (if needed) { $name }
list-paper-have = Have it · { $name }
list-more-ways = Something else
list-more-ask = What would you like to do with this list?
list-show = Show at the counter
list-drop = Let it go
list-dropped = The list is gone.
list-gone = This list is no longer here. Please look at the papers again.
list-changed = The list of papers you were given has changed: { $name }.
list-changed-came = • Now also needed: { $papers }
list-changed-went = • No longer needed: { $papers }
list-changed-fee = • The fee is now: { $fee }
list-changed-see = See the list

## Sent back for a missing paper

sent-back-button = Asked for one more
sent-back-sorry =
    We are sorry that you have to come again. Our list was wrong, not you.
    { $who } has been asked to look at it. I will write to you as soon as that is done.
sent-back-which = Which paper were you asked for? Type it, say it, or send a photo of the note.
sent-back-unknown = I do not remember
sent-back-thanks = Thank you for telling us. If you must go soon, press 9 and ask an officer first.
sent-back-mended = { $who } has looked at the list “{ $name }” you told us about, { $day }. Please look at the papers again before you go.
## The counters

menu-office = Numbers, visits, office
office-ask = What do you need at the commune office?
office-counter = Queue number, appointment
office-leader = Meet a leader
counter-ask =
    With a number you need not stand and wait: I write to you when your turn is near.
    What would you like to do?
counter-number = Take a number
counter-book = Book an appointment
counter-ticket = My number
counter-visits = My appointments
number-field = What is it about?
number-priority =
    Elderly, sick or disabled people, pregnant women and people with small children are called first, and so are people from far hamlets: { $far }.
    Does this apply to you? You need not say why, and I keep no reason.
number-priority-plain =
    Elderly, sick or disabled people, pregnant women and people with small children are called first.
    Does this apply to you? You need not say why, and I keep no reason.
number-priority-yes = Yes, it does
number-priority-no = No
number-none = No counter gives numbers now. Please come to { $address }, hours: { $hours }, or call { $phone }.
number-closed = The counters are closed and open again at { $opens }. Take a number that morning, or book an appointment.
number-too-early = Today numbers are given from { $from }.
number-full = Sorry, there are too many people today to reach you before closing. Please book an appointment, or call { $phone }.
number-nobody = Sorry, nobody is at this counter today. Please call { $phone }.
ticket-taken =
    Your number is { $number }. For: { $field }.
    { $turn } I write when your turn is near.
ticket-waiting =
    Your number is { $number }. For: { $field }.
    { $turn }
ticket-turn = { $ahead } before you. Your turn is at about { $at }.
ticket-turn-first = You are next, at about { $at }.
ticket-turn-unknown = The counter makes a pause; your time is not known yet.
ticket-near = Number { $number }: your turn is near, please come to the counters. { $turn }
ticket-called = It is your turn: number { $number }, please go to { $counter }.
ticket-called-in-vain = Number { $number } was called and you were not there. It is called once more after { $again }; please stay near.
ticket-missed = Number { $number } was called twice in vain and is given up. Please take a new one if you still need it today.
ticket-lacking =
    Number { $number }: a paper is missing: { $paper }.
    Sorry for the extra way. If you bring it today you need no new number: press “I have brought it”.
ticket-back = Number { $number } is back at its place. { $ahead } before you.
ticket-cancelled = Number { $number } is given back. Thank you for telling us.
ticket-expired =
    Sorry, the office has closed before the turn of number { $number }.
    Please take a number early on the next working day, or book an appointment. If it is urgent call { $phone }.
ticket-over = That number is no longer in use.
ticket-look = How many before me?
ticket-give-up = Give the number back
ticket-come-back = I have brought it
ticket-show = { $status }
ticket-none = You have no number today.
comma = { $first }, { $then }
meet-why =
    Why do you wish to meet a leader?
    What you choose is kept sealed; only people entrusted with it see it.
meet-other = A proposal, something else
meet-complaint = Complaint (khiếu nại)
meet-denunciation = Something to be kept sealed
book-which = What is the appointment for?
book-which-leader = Whom do you wish to meet?
book-reception = Meet { $title }
book-gone = something no longer offered
book-days = Choose a day.
book-day = { $day }
book-times = Choose a time.
book-time = { $time }
book-sure = { $what }: { $time }, { $day }. Book it?
book-yes = Book it
book-other-time = Another time
book-no = No, do not book
book-dropped = Nothing is booked.
book-full = Sorry, the coming days are full. Please call { $phone }.
book-nothing = The commune takes no appointments here. Please call { $phone }.
book-what-when = { $what }, { $when }, at { $place }
book-line = { $what }, { $day }
book-done =
    Booked: { $visit }.
    I remind you the afternoon before. If you cannot come, press “Cancel” so that somebody else can.
book-slot_full = Sorry, that time has just been taken. Choose another, or call { $phone }.
book-not_offered = Sorry, that time is no longer offered. Choose another, or call { $phone }.
book-has_one = You have an appointment for this already. Cancel it first to change it, or call { $phone }.
visit-which = Your appointments. Choose one to see or cancel it.
visit-none = You have no appointment.
visit-show = Appointment: { $what }.
visit-cancel = Cancel the appointment
visit-over = That appointment no longer stands.
visit-cancelled = Cancelled: { $visit }. Thank you for telling us.
visit-reminder = A reminder of your appointment tomorrow: { $visit }. If you cannot come, please cancel.
visit-called-off =
    Sorry: the appointment { $visit } cannot be kept, because nobody receives that day.
    Please choose another day, or call { $phone }.

## Dossiers handed in at the counter

office-dossier = Papers handed in
dossier-ask = Write the code printed on your receipt. For reports you have sent, press the button.
dossier-show = { $standing }
dossier-more = See more
dossier-proof = To keep it private, write the name of whoever handed it in, or the last 4 digits of the phone left with it.
dossier-whole =
    { $details }
    { $standing }
dossier-matter = Dossier: { $matter }. Handed in by { $name }. Received { $received }.
dossier-working = It is being worked on. The result is promised for { $promised }.
dossier-late = Sorry: this dossier is late. It was promised for { $promised }. The commune owes an apology with the reason and a new day.
dossier-waiting = A paper is missing; we wait for it. Please ask at the counter.
dossier-ready = The result is there. Please collect it at the counter.
dossier-ready-since = The result is there since { $done }. Please collect it at the counter.
dossier-returned = The dossier was given back. Please ask at the counter why.
dossier-unknown = No such dossier yet.
dossier-not-found = I do not find this code. A new dossier may not be in the list yet. Write it again, or call { $phone }.
dossier-not-proven = This name or number does not fit the dossier. Try again, or call { $phone }.

## The register

office-officials = Officers: who does what
office-hours-button = Hours and fees
officials-how = What would you like to know about the officers?
officials-by-field = Who is in charge?
officials-by-name = See the officers
officials-genuine = Is this genuine?
officials-field = What is it about?
officials-name = Choose an officer.
officials-more = Something else at the office
officials-unknown = I do not know who is in charge now. Please call { $phone }.
official-show = { $lines }
official-line = { $title }: { $name }.
official-phone = Telephone: { $phone }.
official-decides = May decide: { $list }.
official-decides-not = May not decide: { $list }.
official-receives = Receives citizens: { $days }, at { $place }.
genuine-ask = Write the telephone number or the name, or copy the message here. Never send a code or a password.
genuine-answer = { $lines }
genuine-again = Check another one
genuine-secrets = Beware of fraud: this asks for a code, a password, money, or a link to press. The commune never does that.
genuine-commune = Yes, this is the number of { $commune }.
genuine-number = Yes, this number belongs to { $who }.
genuine-name = We have this officer: { $who }. But anybody can use a name. Send the telephone number and I compare it.
genuine-number-unknown = This number is not in the commune's register. Do not follow it, do not send money.
genuine-name-unknown = This name is not in the commune's register. Do not follow it, do not send money.
genuine-never = Officers never ask for a code or a password, and never tell you by telephone to send money. In doubt call { $phone }.
office-table =
    { $address }. Telephone: { $phone }.
    { $lines }
office-hours = Hours: { $hours }.
office-season = From { $from } to { $to }: { $hours }.
office-counter-line = • { $counter }: { $fields }. With: { $who }.
office-nobody = nobody today
office-fees-button = Table of fees
office-fees =
    Posted fees:
    { $lines }
office-fee = • { $name }: { $amount } ({ $source })

## Reporting

praise-ask = Whom do you want to praise, or what do you suggest?
praise-confirm = Thank you. I note it as { $kind }: { $story }. Shall I pass it on?
praise-send = Send
praise-report = No, I report a problem
sort-what = I do not fully understand. What is it?
sort-danger = Somebody is in danger
sort-wrong = Something is wrong
sort-papers = A question about papers
sort-praise = Praise or a suggestion
sort-which-danger = What danger? If it is urgent, call 113, 114 or 115 first.
sort-danger-disaster = Fire, flood, landslide
sort-danger-accident = Accident, severe illness
sort-danger-violence = Beating, threats
sort-danger-child = A child is harmed
sort-which-wrong = What kind of thing is it?
sort-common = Something in the hamlet
sort-decision = A decision that hurts me
sort-crime = Somebody breaks the law
sort-unknown = Something else
sort-who = Who is it?
sort-who-staff = An official
sort-who-people = Somebody else
sort-who-family = Family, who beat or threaten
elsewhere-where =
    { $what }: the commune does not do this.
    Who does: { $where }
elsewhere-report = Tell the commune all the same
procedure-taken = I understand that you ask about: { $name }. If not, please write it again.
report-ask = Please tell what happened. Type, or hold the button and speak; photos are welcome.
report-earlier = You say: { $story }. Does this add to something you have sent, or is it new?
report-earlier-new = Something new
report-similar = Somebody has already reported something like it near there. Is it the same matter?
report-similar-none = Another matter
similar-item = { $category }, { $hamlet } · { $state } · { $count }
similar-item-no-hamlet = { $category } · { $state } · { $count }
similar-few = reported
similar-many = reported by { $count } people
report-join-sure = You join that matter and need not send it again. Your words go along, and you hear whatever is new. Shall I?
report-join = Join it
report-guess = I understand: { $story }. What is it about?
report-several =
    I hear several matters:
    { $lines }
    Each is answered by somebody else. Shall I send them one by one?
matter-line = • { $field }: “{ $story }”
report-several-yes = Send each
report-several-one = It is one matter
report-guess-other = Something else
report-categories = Please choose what it is about.
report-photos = If you have photos, please send them. No photos of identity papers.
report-hamlet = In which hamlet?
report-hamlet-map = Send location
report-hamlet-unknown = I do not know
report-place = Please use your application's button to send the location.
report-place-skip = No location
report-named = Do you mean { $who }?
report-named-several = one of these people
report-named-no = No
report-subject = Whom is this about? If you do not know the name, please choose the office.
report-whom-unit = { $unit }, name not known
report-subject-unknown = I do not know
report-subject-kept = Thank you. That person cannot see this.
report-outside =
    This is about a leader of the commune. That person cannot see this.
    You may also turn to { $province } directly: the citizen reception board, or the inspectorate.
report-contact-chat = Message here
report-phone = Your phone number, please. Only those who handle the matter use it.
report-visibility = May those who handle it know your name?
report-visibility-open = They may
report-visibility-hidden = Hide my name
report-visibility-anonymous = No name at all
report-anonymous-sure =
    Without a name no officer knows who sent it, so nobody can ask back. The commune takes it as information and may not answer.
    The machine keeps this chat, locked, to tell you if there is an answer. Do you still want no name?
report-anonymous-yes = Still no name
report-kind = What kind of message is it?
report-review = Please check, and send if it is right.
report-row-story = Matter
report-row-category = About
report-row-subject = Concerns
report-row-kind = Kind
report-row-where = Where
report-row-place = Location
report-row-photos = Photos
report-row-contact = Answer
report-row-name = Name
report-send = Send
report-cancel = Do not send
report-cancelled = All right, nothing is sent.
told-text = “{ $text }”
told-voice = your voice message
told-voices-and-text = “{ $text }” and a voice message
told-nothing = nothing told yet
photos-none = none
photos-some = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}
where-unknown = not said
where-hamlet = { $hamlet }
where-map = location on the map
where-hamlet-and-map = { $hamlet } ({ $place })
where-named = { $name }
contact-chat = message here
contact-phone = call { $phone }
visibility-open = known to those who handle it
visibility-hidden_from_handler = hidden from those who handle it
visibility-restricted = confidential, only the persons in charge may see it
visibility-anonymous = not named
kind-hoi_dap = question
kind-khen = praise
kind-gop_y = suggestion
kind-phan_anh = report
kind-kien_nghi = recommendation
kind-pakn_qdhc = feedback on an administrative rule
kind-khieu_nai = complaint against a decision
kind-to_cao = denunciation
kind-to_giac = report of a crime
kind-bao_luc = report of domestic violence
kind-tre_em = report about a child
kind-hoa_giai = request for mediation
kind-kien_nghi_cu_tri = voter's petition
kind-tra_cuu_hs = question about a file

## What I have sent

track-which = Which one would you like to see?
track-by-code = By receipt
track-none = Nothing has been sent from this conversation yet.
track-code-ask = Please type the receipt of 10 digits.
track-code-unknown = This receipt is not right. Please look again.
track-code-again = Type again
track-code-too-often = Too many wrong receipts. Please wait 10 minutes.
track-code-mine = This one is yours. Press 1 to see it.
track-code-other = Receipt { $code }: { $status } To see more, please use the conversation it was sent from.
track-show =
    Receipt { $code }, { $category }.
    { $status }
    { $next }
    { $history }
    What would you like to do?
track-sealed = Receipt { $code }: this matter is confidential and not repeated here. To ask, call { $phone }.
track-reply = Answer the question
track-add = Add something
track-rate = Rate
track-reopen = Not solved, reopen
track-withdraw = Withdraw
track-more-ask = Please add what you like: text, voice or photos.
track-withdraw-sure = Are you sure you want to withdraw? The commune will stop handling it.
track-change = Correct, withdraw
track-change-act = What do you want to change?
track-correct = Correct what I told
track-leave = Stop following it
correct-which = What do you want to correct?
correct-story = Tell it again
correct-hamlet = Another hamlet
correct-story-ask = Please tell it as it is. The officer will read these words.
next-remind = Next: on { $when } the machine reminds { $who }.
next-page = Next: { $when } somebody else is called if nobody has taken it.
next-apology = Next: if it is not done by { $when }, the commune owes you an apology and a new date.
next-escalate = Next: without an answer by { $when } it goes up to { $who } by itself.
next-top = Next: without an answer by { $when } { $who } is alarmed again.
next-praise = Next: on { $when } the assistant thanks the sender for the commune.
next-nudge = Next: on { $when } the machine reminds you to answer.
next-pause-ends = Next: without your answer by { $when } the commune goes on with what it knows.
next-tell = Next: if you have not seen the answer by { $when }, an officer calls or visits you.
next-result = Next: on { $when } the commune asks { $agency } for the result.
next-receiver = the office that has it
next-nothing = Nothing is left to wait for.
track-kept = All right, it is still being handled.
track-reopen-ask = What is not good enough? Please tell, so that the commune can do better.
track-item = { $category } · { $state }
track-item-sealed = Confidential { $code }
state-received = received
state-assigned = passed on
state-accepted = being handled
state-waiting = waiting for you
state-answered = answered
state-closed = done
state-refused = not handled by the commune
state-handed_over = handed over
state-merged = joined with another matter
state-withdrawn = withdrawn
status-received = Received, on its way to { $owner }. Answer promised before { $due }.
status-assigned = With { $owner }. Answer promised before { $due }.
status-accepted = { $owner } is handling it. Answer promised before { $due }.
status-late = We are sorry: the promised day { $due } has passed. It is with { $owner }.
status-waiting = Waiting for your answer: “{ $question }”
status-answered = Answered { $day }: { $answer }
status-closed = Answered { $day }: { $answer }
status-praise_thanked = Your praise has been passed on. Thank you.
status-refused = The commune does not handle this: { $ground }. Where to go: { $place }.
status-handed_over = { $to } has taken it over. The commune keeps following it and will tell you the result.
status-merged = This is the same matter as { $code }. Please follow it there.
status-withdrawn = You withdrew it { $day }.
status-restricted = Received, kept confidential.
status-bare-open = { $state }. Answer promised before { $due }.
status-bare = { $state }.
history-line = • { $day }: { $what }
history-filed = sent
history-assigned = passed to { $post }
history-accepted = { $post } began to handle it
history-asked = an officer asked something
history-supplemented = something added
history-apologised = apology and a new date
history-late = late, passed upwards
history-answered = answered
history-reopened = reopened
history-refused = not handled by the commune
history-withdrawn = withdrawn
history-handed-over = taken over by { $to }
history-hand-over-proposed = { $to } was asked to take it over
history-turned-down = { $to } did not take it, the commune goes on
history-urgent = marked as urgent
history-joined = more people reported the same
history-merged = joined with { $code }
history-corrected = corrected
history-moved = the date moved with the public holidays
history-handed = handed over to { $to }
history-closed = done
history-praise_thanked = praise passed on, thanked
history-rated = rated
rate-ask = Receipt { $code }: how did the commune handle it?
rate-good = Well
rate-fair = Fairly well
rate-poor = Not well
rate-why = What is not good enough? Tell us, and the matter is opened again.
rate-only = Only rate
rate-attitude = And how were you treated?
rate-attitude-skip = Rather not say
rate-appeal =
    The highest office of the commune has answered this again. If you disagree you may write to the province's citizen reception board.
    Against a decision of the commune you may lodge a complaint within 90 days (Law on Complaints 2011, Art. 9). Press 9 to ask a person how.
rate-not-now = This cannot be rated now, or has been rated already.
rating-good = well
rating-fair = fairly well
rating-poor = not well
reply-ask = Receipt { $code }, the officer asks: “{ $question }” Please answer, typed or spoken.
reply-not-needed = That question no longer needs an answer.

## A person

person-about = What is it about? A few words, so that the officer knows.
person-now = Call now
person-closed =
    Nobody is here at the moment. Hours: { $hours }, at { $address }.
    Phone: { $phone }. In danger call 113, 114, 115.
    Would you like to leave a message? Somebody answers when the office opens.
person-leave-yes = Leave a message
person-leave-no = No
person-message = Please leave your message, with a phone number if you want a call.
call-left = Your message has been noted. An officer answers when the office opens. (Automatic message)
call-waiting = Calling { $who }. Just write, your words go straight there. Press 9 to stop.
call-from-officer = { $who }: { $words }
call-timed-out = Nobody has spoken for a while, so I close the conversation. Press 9 if you need it again.
call-ended = The conversation has ended. I, the machine, am here again.

## Complaints and denunciations: which is which

petition-denounce = Somebody breaks the law
petition-report = Something is not right
petition-form = Get the form
contest-what =
    A khiếu nại asks to review a decision or an act of a public office that hurts you yourself.
    The law wants a petition with your signature or fingerprint, or that you come and tell it (Law on Complaints 2011, Article 8). A message is not enough, so I cannot take it in; I show you each step.
    Is that your matter?
contest-yes = Yes, it is
contest-received = On which day did you get the decision, or learn of it? Type the day and month, such as “5/11”.
contest-received-unclear = I did not understand that day. Type day and month, such as “5/11”.
contest-received-future = That day has not come yet. Type the day you got it, with the year.
contest-no-day = I do not remember
contest-left =
    The law gives 90 days, the day of receipt not counted (Law on Complaints 2011, Article 9). You got it on { $received }, so { $days } days are left: hand it in by { $last } at the latest.
    Days of illness, disaster or travel that kept you from it are not counted.
contest-last-day =
    The law gives 90 days, the day of receipt not counted (Law on Complaints 2011, Article 9). You got it on { $received }, so today is the last day. Please hand it in today.
contest-over =
    The law gives 90 days, the day of receipt not counted (Law on Complaints 2011, Article 9). You got it on { $received }, so the time ended on { $last }.
    Days of illness, disaster, travel or study far away are not counted. Bring your petition all the same and say why it is late; an officer decides, not I.
contest-any-day =
    The law gives 90 days from the day you got the decision, or learned of it (Law on Complaints 2011, Article 9). Look at the date on the decision and the envelope; the sooner the better.
contest-whose = Whose decision or act is it?
contest-whose-staff = Staff of the commune
contest-whose-chairman = The commune's chairman
contest-whose-other = Another office
contest-chairman =
    At first whoever made the decision reviews it (Law on Complaints 2011, Article 7), so it still goes to the commune's chairman.
    If you do not agree, or get no answer in time, go to the chairman of { $province }, or to court. You may also go to court from the start.
contest-todo = What do you need first?
contest-meet = Meet the chairman
contest-where-button = Where to hand it in
contest-after-button = What comes then
contest-where =
    Hand it in, or come and tell it: { $address }. Hours: { $hours }.
    The chairman must receive people at least 2 days a month (Law 136/2025/QH15). Ask for the days and make an appointment: { $phone }.
    Bring: the petition, signed or with your fingerprint, a copy of the decision, papers about it. Ask for a receipt.
contest-where-other =
    It goes to the office that made the decision: name and address stand on top of the paper.
    If you are not sure, bring the decision to { $address }, { $hours }; an officer will tell you.
contest-after =
    Within 10 days the office says whether it takes the matter up, and why (Article 27). From then, a decision within 30 days; 45 if it is complex; 15 more in remote areas (Article 28).
    If you do not agree, or get none in time: within 30 days (45 in remote areas) to the chairman of { $province } (Article 33), or to court.
    This is the Law on Complaints 2011 as amended by Law 136/2025/QH15. The commune's justice officer can tell for certain.
form-fill =
    The form has room to write by hand. Shall I fill in what you just told?
    Whoever opens this phone can read a file with your words.
form-fill-no = Leave it blank
form-fill-yes = Fill in my words
form-name = Your name, for the form? Press 1 if you would rather not.
form-name-no = No name
form-sent =
    Here is the form: one file to print (PDF), one to type in (DOCX). Copying its parts by hand will do as well.
    Sign it, or put your fingerprint. I keep the files for 24 hours and then delete them; nothing has been sent to anybody.
form-not-drawn = I cannot make the file just now. Ask for the paper at the commune's reception, or write it by hand.
form-too-often = I have just sent you these files: scroll up. Wait ten minutes for more.

## Denunciation

denounce-honest =
    What you just said sounds like a denunciation. I stop here and ask nothing more.
    Honestly: this messaging application is not a fully secret place; what was sent lies on its servers.
    By Article 22 of the Law on Denunciations 2018, a denunciation is a signed petition or told in person. Your name is kept secret.
    What should I do with your words?
denounce-hand-over = Hand over secretly
denounce-delete = Pass to nobody
denounce-where = Where to file it
denounce-not-denunciation = It is none
denounce-deleted = I file nothing and pass it to nobody. Please delete that message on your own phone.
denounce-honest-leader =
    What you just said sounds like a denunciation. I stop here and ask nothing more.
    It is about a leader of the commune, so by law { $province } deals with it, not the commune. That person cannot see your words.
    Honestly: this messaging application is not a fully secret place; what was sent lies on its servers.
    What should I do with your words?
denounce-where-province = Send it to the province
denounce-where-to =
    A denunciation is a signed petition, or told in person (Law on Denunciations 2018, Article 22). Your name is kept secret.
    About staff of the commune: to its chairman, { $address }, { $hours }. Ask for the hours: { $phone }; do not tell the matter by phone. On a letter write “Chủ tịch xã, tự tay mở”.
    About the chairman or a deputy: to { $province }, Ban Tiếp công dân or Thanh tra.
denounce-where-province-to =
    Send the petition, or tell it in person: Ban Tiếp công dân, or Thanh tra { $province }. A registered letter will do; keep its receipt.
    Address it to the chairman of the People's Committee of { $province }. Your name is kept secret (Law on Denunciations 2018, Article 9).
denounce-form-commune = Form for the commune
denounce-form-province = Form for the province
denounce-form-shared = The form will lie on this phone. If others use it too, rather ask for the paper at the commune. Send the file here?
denounce-form-send = Send it here

## Deeds done or refused

done-language = All right, that is how I speak from now on.
done-address = All right.
refusal-not_found = I cannot find this matter.
refusal-not_allowed = This matter is not yours to handle, so I cannot do that.
refusal-not_in_this_status = The matter has moved on, so this can no longer be done.
refusal-already_done = That has been done already.
refusal-reopen_too_late = More than 15 days have passed, so it cannot be reopened. Please send a new one.
refusal-empty = This needs words. Please type it again.
refusal-already_filed = This has been sent already.
refusal-nobody_impartial = Nobody else in the commune can look at this. Please turn to the province's citizen reception board.
refusal-too_late_to_take_back = More than a minute has passed and the message has left, so it cannot be taken back.
refusal-ask_first = The sender has to be asked at least twice before a matter may be called unclear.
refusal-reopen_at_top =
    The highest office of the commune has answered this again. If you disagree you may write to the province's citizen reception board.
    Against a decision of the commune you may lodge a complaint within 90 days. Press 9 to ask a person how.

## Letters of the commune

# The letters themselves are written in Vietnamese, as official texts are; what is said around them is translated.
letter-given = The commune sends you a letter, signed by { $signer }, number { $number } of { $year }. It is written in Vietnamese; the picture and the file to print come with it.
letter-given-bare = The commune sends you a letter, signed by { $signer }, number { $number } of { $year }. It is written in Vietnamese.
letter-apology-papers = The letter of apology above has number { $number } of { $year } in the commune’s register. The picture and the file to print come with it.
## What the commune has got done, for everybody to read

month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
figure-count = { $count }
figure-few = under 5
figure-withheld = not told
figure-share = { $percent }% ({ $part } of { $whole })
figure-at-most = at most { $percent }%
figure-at-least = at least { $percent }%
figure-too-few = too few to tell
figure-nothing = none
figure-no-data = no data
figure-points = no data (given elsewhere, at most { $most } points)
figure-time = { $time }
figure-part = { $name } { $count }
figure-days = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}
figure-satisfaction = { $percent }% of { $ratings } ratings
openness-button = How far the commune is
openness-show =
    Figures of { $commune }, { $month }:
    { $rows }
    Numbers under 5 are not told, so that nobody can be recognised.
openness-empty = There is no month with figures yet.
openness-received = • New: { $value }
openness-answered = • Answered: { $value }
openness-on_time = • Answered in time: { $value }
openness-waiting = • Still waiting at the end: { $value }
openness-overdue = • Overdue and not answered: { $value }
openness-reopened = • Opened again because people were not content: { $value }
openness-satisfaction = • Content (our own survey): { $value }
openness-apologies_kept = • Late, with an apology in time: { $value }
openness-most = • Most often: { $parts }

## Notices to citizens

auto = (Automatic message)
notice-receipt =
    Thank you. Your { $kind } about { $category } has been received. Receipt: { $code }.
    { $post } takes care of it; answer promised before { $due }.
notice-receipt-restricted =
    Thank you for trusting the commune. Handed over secretly to { $post }. Receipt: { $code }. { $readers }; who opens it, and when, is recorded.
    Before { $due } the commune tells you where it has gone. That message names the receipt only, not the matter.
    To have it dealt with under the Law on Denunciations a signed petition, or a statement in person, is needed. Ask: { $phone }.
notice-alarm_received = { $post } and the officers on duty have been told. Receipt: { $code }. If urgent call 113, 114, 115 or { $phone }.
notice-alarm_received-sealed = { $post } has been called. If nobody takes it within 5 minutes I call somebody else. Receipt: { $code }. If urgent call 113, 115, for children 111, or { $phone }.
notice-accepted = Receipt { $code }: { $who } is handling it. Answer promised before { $due }.
notice-question =
    Receipt { $code }: { $who } asks:
    “{ $question }”
notice-nudge = Receipt { $code }: the officer is still waiting for your answer to “{ $question }”
notice-nudge-last = Receipt { $code }: last reminder of “{ $question }” Without an answer the commune goes on with what it knows.
notice-resumed = Receipt { $code }: thank you for answering. Answer promised before { $due }.
notice-forwarded = Receipt { $code } has been passed to { $post }. Reason: { $reason }.
notice-supplement_received = Receipt { $code }: thank you, received. An officer will look at it.
notice-sorry = The commune is sorry that it is late with this matter.
notice-late =
    The commune is sorry: it is late with receipt { $code }, received { $filed }, promised before { $due }.
    It is now with { $post }. To ask, call { $phone }.
notice-beyond =
    The commune is sorry: receipt { $code } is still late and with { $post }. You have the right to turn to the province: Ban Tiếp công dân tỉnh.
    The commune still owes you an answer.
notice-answer =
    Receipt { $code }: { $who } answers:
    { $answer }
notice-answer-ask = The automatic assistant asks: what do you think of it?
notice-open = See this matter
notice-answer-voice = The answer is the voice message that comes with this.
notice-thanks_for_rating = Receipt { $code }: thank you for your rating “{ $rating }”.
notice-thanks_for_attitude = Receipt { $code }: thank you for telling us how you were treated.
notice-receipt-praise = Thank you for your kind words. They have been passed on to { $post } and to whoever they name. Receipt: { $code }.
notice-praise_thanked = Your praise { $code } has reached { $post }. The commune thanks you.
notice-reopened = Thank you for telling us. Receipt { $code } has been reopened and is with { $post }. Answer promised before { $due }.
notice-refused =
    Receipt { $code }: please go to { $place }.
    The commune cannot handle it because { $ground }. If you do not agree, press 9 for a person.
sealed-one-reader = Only that person can open it
sealed-two-readers = Only that person and one more can open it
notice-sealed-taken = Receipt { $code }: the person in charge has your words. Questions: call { $phone }.
notice-sealed-answered = Receipt { $code }: the commune has an answer. I do not write it here; call { $phone }, or come and hear it.
notice-sealed-refused = Receipt { $code }: another office deals with this. I do not write more here; call { $phone }, or come and ask where.
notice-sealed-postponed = Receipt { $code }: the commune is sorry to be late. New date: before { $due }. Questions: call { $phone }.
notice-sealed-handed_over =
    Receipt { $code }: on { $day } your words were handed over to { $to }, { $how }.
    Keep this receipt; they will look into it by law.
receiver-province_reception = the province's reception
receiver-province_inspectorate = the province's inspectorate
receiver-police = the police
receiver-party_inspection = the Party's inspection body
means-in_person = by hand, against a signature
means-registered_letter = by registered letter
notice-discreet = I will not write of this by myself again, in case somebody else holds this phone. To clear the phone, type “xoá tin”.
notice-withdrawn = Receipt { $code } has been withdrawn as you wished.
### Joined matters, other bodies, dates that move

notice-joined = Thank you for telling us. You have joined matter { $code } about { $category }. { $owner } is handling it; an answer is promised before { $due }. You will hear whatever is new.
notice-left = You will no longer hear about matter { $code }.
notice-merged = Matter { $code } is the same as { $into }, which somebody has reported, so they are handled together. Please follow { $into }; you will still hear whatever is new.
notice-passed_on = Matter { $code }: whoever reported it first has withdrawn. The commune goes on with it because you reported it too.
notice-hand_over_proposed =
    Matter { $code } is for another office: { $agency }. Reason: { $reason }.
    The commune has asked it. Until it accepts, { $owner } goes on handling it.
notice-taken_over = Matter { $code }: { $agency } has taken it over. The commune will ask for the result and tell you.
notice-turned_down = Matter { $code }: { $agency } did not take it. { $owner } goes on handling it; an answer is promised before { $due }.
notice-urgent = Matter { $code } is now urgent. An answer is promised before { $due }.
notice-corrected = Thank you. Matter { $code } is corrected as you said; the officer is told.
notice-moved = Matter { $code }: public holidays have been announced, so the answer is now promised before { $due }. We ask for your understanding.
because-other_body = another body is in charge
because-needs_signed_form = it needs a signed petition
because-already_answered = it has been answered and nothing new has come up
because-not_understandable = the matter is still not clear after asking
because-abusive = it holds insults and nothing that can be handled
because-duplicate = it is the same as one already sent
apology-to = To you who wrote to us,
apology-sorry = We are sorry that matter { $code } about { $category } was not answered as promised.
apology-received = Received: { $filed }.
apology-standing = Where it stands: { $standing }.
apology-why = Reason: { $reason }.
apology-new-date = New promised date: before { $due }.
apology-signed = { $title } { $name }
apology-standing-assigned = given to an officer, not begun
apology-standing-accepted = being handled
apology-standing-waiting = waiting for more information
card-send-papers = Send it as a picture
card-send-receipt = Send a picture of the code
card-sent-papers = Here is the list as a picture. Keep it and show it at the counter.
card-sent-receipt = Here is a picture of the code. Show it when you ask about this matter.
card-not-drawn = I cannot draw a picture just now. What I wrote above still holds.
card-too-often = I have just sent you several pictures, please scroll up. For more, wait ten minutes.
card-refused = This cannot be sent as a picture. Please call { $phone }.
card-papers = Papers to bring
card-no-papers = No papers need to be handed in
card-how-form = Fill in
card-how-submit = Hand in
card-how-copy = Hand in a copy
card-how-original = Give back the original
card-how-present = Show and take home
card-how-info = Good to know
card-if = Only if { $condition }.
card-counter = One-stop counter: { $address }. Hours: { $hours }.
card-phone = Ask a person: { $phone }
card-receipt = Received: { $kind }
card-a-matter = a matter
card-code = Code
card-category = About { $category }
card-filed = Sent { $day }
card-post = With { $post }
card-due = Answer promised before { $due }
card-scan-papers = At the counter, staff scan this to see which procedure and which papers.
card-scan-receipt = Staff scan this instead of typing the number.
