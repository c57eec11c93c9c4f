/// Every sentence that residents and mentors read about a decision, in Dutch and in English: the
/// one table. A case cannot be written without both.
///
/// Dutch is for level B1: at most fifteen words, one thing a sentence. Amounts, days and names
/// come in as people write them.
enum Sentence {
  // What comes of it.
  case youGet(amount: String)
  case paidOn(day: String)
  case paidInParts
  case part(day: String, amount: String)
  case noBon
  case butACard
  case cardForEffort
  case notValid
  case waits

  // Why it is less, or later.
  case withoutCap(amount: String)
  case thereIsACap
  case theCapIs(name: String)
  case capMost(amount: String, per: String)
  case capUsed(amount: String)
  case capMostTimes(count: String, per: String)
  case capUsedTimes(count: String)
  case capIsFull
  case fullNow
  case watched

  // Why there is a card and no money.
  case missed
  case tryAgain
  case cardOnly
  case conditionFails
  case conditionIsAbout(names: String)
  case otherStepFirst
  case theStepIs(name: String)
  case thenTellAgain
  case declined
  case yourChoice
  case runGoesOn(count: String)
  case runPaysAt(length: String)
  case limitReached
  case limitIs(count: String, per: String)

  // The card of a step that did not work out: its own words would say that it did.
  case missedCard

  // The other words of the personal card.
  case yourCard(day: String)
  case wellDone
  case goodStep
  case beProud
  case isAllRight
  case dayAndAmount(day: String, amount: String)

  // Why it is not valid.
  case notInForce
  case duplicate
  case notEligible
  case askWhatYouCan

  // What is missing, and who can supply it.
  case earlierFirst
  case evidenceMissing
  case evidenceIs(name: String)
  case showIt
  case factMissing
  case factIs(name: String)
  case tellMentor
  case rungMissing(pillar: String)
  case mentorMissing
  case mentorFillsIn
  case thenWeLookAgain

  // How to object.
  case notAgreed
  case talkToMentor
  case objectToMunicipality

  /// The sentence in a language.
  func text(_ language: Language) -> String {
    texts.text(language)
  }

  private func both(_ nl: String, _ en: String) -> LocalizedText {
    LocalizedText(nl: nl, en: en)
  }

  /// The sentence in both languages.
  var texts: LocalizedText {
    switch self {
    case .youGet(let amount):
      both("U krijgt een bon van \(amount).", "You get a voucher of \(amount).")
    case .paidOn(let day):
      both("U krijgt de bon op \(day).", "You get the voucher on \(day).")
    case .paidInParts:
      both("U krijgt het bedrag in delen.", "You get the amount in parts.")
    case .part(let day, let amount):
      both("Op \(day) krijgt u \(amount).", "On \(day) you get \(amount).")
    case .noBon:
      both("U krijgt hiervoor geen bon.", "You get no voucher for this.")
    case .butACard:
      both(
        "U krijgt wel een kaart, want u hebt iets goeds gedaan.",
        "You do get a card, because you did something good.")
    case .cardForEffort:
      both(
        "U krijgt wel een kaart, want wij zien uw inzet.",
        "You do get a card, because we see your effort.")
    case .notValid:
      both("Deze aanvraag telt niet mee.", "This claim does not count.")
    case .waits:
      both("Wij kunnen nog niet beslissen.", "We cannot decide yet.")
    case .withoutCap(let amount):
      both("Zonder grens was het \(amount).", "Without a limit it would be \(amount).")
    case .thereIsACap:
      both("Er geldt een grens voor bonnen.", "There is a limit on vouchers.")
    case .theCapIs(let name):
      both("De grens is: \(name).", "The limit is: \(name).")
    case .capMost(let amount, let per):
      both("Het kan hoogstens \(amount) \(per) zijn.", "It can be at most \(amount) \(per).")
    case .capUsed(let amount):
      both("Daarvan was al \(amount) gebruikt.", "Of this \(amount) was used already.")
    case .capMostTimes(let count, let per):
      both("Het kan hoogstens \(count) keer \(per).", "It can be at most \(count) times \(per).")
    case .capUsedTimes(let count):
      both("Het is al \(count) keer gebeurd.", "It has been \(count) times already.")
    case .capIsFull:
      both("Er is nu niets over binnen de grens.", "Nothing is left within the limit now.")
    case .fullNow:
      both(
        "Nu past niet alles binnen de grens, later wel.",
        "Not everything fits within the limit now; later it does.")
    case .watched:
      both(
        "Let op: uw bonnen komen samen boven een grens waarop wij letten.",
        "Note: your vouchers together pass a limit that we watch.")
    case .missed:
      both("Deze keer lukte het niet.", "This time it did not work out.")
    case .tryAgain:
      both("Dat kan gebeuren. U mag het opnieuw proberen.", "That can happen. You may try again.")
    case .cardOnly:
      both("Bij deze stap hoort een kaart en geen geld.", "This step comes with a card, not money.")
    case .conditionFails:
      both(
        "Voor een bon geldt een voorwaarde die nu niet klopt.",
        "A voucher has a condition that is not met now.")
    case .conditionIsAbout(let names):
      both("Het gaat om: \(names).", "It is about: \(names).")
    case .otherStepFirst:
      both("Eerst komt een andere stap.", "Another step comes first.")
    case .theStepIs(let name):
      both("Die stap is: \(name).", "That step is: \(name).")
    case .thenTellAgain:
      both("Daarna kan deze stap wel een bon geven.", "After that this step can earn a voucher.")
    case .declined:
      both("U wilde hiervoor geen bon.", "You did not want a voucher for this.")
    case .yourChoice:
      both("Dat is uw keuze en die is goed.", "That is your choice, and it is fine.")
    case .runGoesOn(let count):
      both("U bent goed bezig: dit is al \(count).", "You are doing well: this makes \(count).")
    case .runPaysAt(let length):
      both(
        "De bon komt als u \(length) achter elkaar volhoudt.",
        "The voucher comes when you keep it up for \(length) in a row.")
    case .limitReached:
      both(
        "U kreeg voor deze stap al alle bonnen die kunnen.",
        "You already got all vouchers that this step can give.")
    case .limitIs(let count, let per):
      both("Het hoogste aantal is \(count) \(per).", "The most is \(count) \(per).")
    case .missedCard:
      both("Deze keer lukte het niet. Ik ga door.", "It did not work out this time. I go on.")
    case .yourCard(let day):
      both("Uw kaart van \(day)", "Your card of \(day)")
    case .wellDone:
      both("Goed gedaan!", "Well done!")
    case .goodStep:
      both("U hebt een goede stap gezet.", "You took a good step.")
    case .beProud:
      both("Daar mag u trots op zijn.", "You can be proud of that.")
    case .isAllRight:
      both("Het geeft niet", "That is all right")
    case .dayAndAmount(let day, let amount):
      both("\(day): \(amount)", "\(day): \(amount)")
    case .notInForce:
      both("Op deze dag gold dit programma niet.", "This programme was not in force on that day.")
    case .duplicate:
      both(
        "Deze stap telt voor deze dag al mee.", "This step counts for this day already.")
    case .notEligible:
      both(
        "Dit programma is voor een andere groep mensen.",
        "This programme is for another group of people.")
    case .askWhatYouCan:
      both("Vraag uw mentor wat er voor u wel kan.", "Ask your mentor what there is for you.")
    case .earlierFirst:
      LocalizedText(
        nl: "U deed dit al eerder, en dat is nog niet beslist.",
        en: "You did this before, and that is not decided yet.")
    case .evidenceMissing:
      both("Er mist nog een bewijs.", "A piece of evidence is missing.")
    case .evidenceIs(let name):
      both("Dat bewijs is: \(name).", "That evidence is: \(name).")
    case .showIt:
      both("Laat het aan uw mentor zien.", "Show it to your mentor.")
    case .factMissing:
      both("Wij weten nog niet alles over u.", "We do not know everything about you yet.")
    case .factIs(let name):
      both("Wat mist, is: \(name).", "What is missing is: \(name).")
    case .tellMentor:
      both("U kunt dit aan uw mentor vertellen.", "You can tell your mentor.")
    case .rungMissing(let pillar):
      both(
        "Wij weten nog niet op welke trede u staat bij \(pillar).",
        "We do not know yet on which rung you are for \(pillar).")
    case .mentorMissing:
      both("Er staat nog geen mentor bij deze stap.", "No mentor is named for this step yet.")
    case .mentorFillsIn:
      both("Uw mentor kan dit invullen.", "Your mentor can fill this in.")
    case .thenWeLookAgain:
      both("Daarna kijken wij opnieuw.", "After that we look again.")
    case .notAgreed:
      both("Bent u het er niet mee eens?", "Do you not agree?")
    case .talkToMentor:
      both("Praat dan eerst met uw mentor.", "Then talk to your mentor first.")
    case .objectToMunicipality:
      both("U kunt ook bezwaar maken bij uw gemeente.", "You can also object at your municipality.")
    }
  }
}
