/// Given names that are common somewhere in Europe, folded as `PartyName.words` are: a name that has one, and nothing of a
/// company or a body, is taken for a person's. It hides rather too much than too little.
enum GivenNames {
    static let all = Set(
        """
        adam adrian agnieszka albert alberto alejandro aleksandar aleksander alessandro alex alexander alexandra alexandre
        alexandros alexandru alfred alice alina ana anastasia anders andre andrea andreas andrei andrej andres andrew andrzej
        angela angelo anita anja ann anna anne annika anton antonella antonia antonio antonios antti apostolos arne arthur artur
        astrid barbara bart bartosz bastian beata beatrice bengt benjamin benoit bernard bernd bernhard birgit bjorn boris
        branko brian bruno camille carl carla carlo carlos carmen caroline catherine cecilia charles charlotte christian
        christiane christina christine christof christoph christophe christopher christos claire claudia claudio clemens colin
        constantin cornelia cristian cristina dagmar dan daniel daniela daniele dariusz darko david davide deborah denis denise
        diana didier dieter dimitar dimitrios dimitris dirk dmitri domenico dominik dominique donald dorota dragan dubravka
        edgar eduard eduardo edward eirik elena eleni elisabeth elizabeth elke ella emil emilia emma emmanuel enrico eric erich
        erik erika ernst esther eszter eugen eva evangelos fabian fabio fabrice federico felix ferenc fernando filip florence
        florian francesca francesco francisco francois frank franz fred frederic frederik friedrich gabor gabriel gabriela
        gabriele george georg georges georgi georgios gerard gerhard gert gheorghe giacomo giorgio giovanni giulia giuseppe
        goran gordana grace graham grzegorz guido guillaume gunnar gunther gustav halina hannah hanna hans harald harry heidi
        heiko heinrich heinz helen helena helga helmut hendrik henri henrik herbert herman hubert hugo ian igor ilaria ines
        inga ingrid ioan ioana ioannis ion irena irene iris isabel isabella isabelle istvan ivan ivana jaap jack jacek jacob
        jacques jakob jakub james jan jana jane janez janina janos jaroslav javier jean jeanette jennifer jens jeroen jessica
        jesus jiri joan joana joanna joao joaquin johan johanna johannes john jon jonas jonathan jorg jorge jose josef joseph
        joze jozef juan judith juha julia julian julie julien jurgen kaisa karel karin karl karolina katarina katarzyna kate
        katerina katharina katherine kathrin katja kees keith kenneth kerstin kevin kirsten klaus konrad konstantin
        konstantinos kristian kristina krzysztof kurt lars laszlo laura laurence laurent lea lena leo leon leonardo lidia
        linda lisa lorenzo louise luca lucia luciano ludmila luigi luis luka lukas lukasz magdalena maja malgorzata manfred
        manuel manuela marc marcel marcin marco marcus marek margaret margarita maria marian mariana marie marina mario marion
        marius marija mark marketa marko markus marta martha martin martina massimo mateusz mathias mathieu matija matteo
        matthew matthias maurizio max maximilian melanie michael michaela michal michel michele michelle miguel mihai mihaela
        mikael mikko milan milos miriam mirjana miroslav mohamed mohammed monica monika monique nadia natalia natalie nathalie
        neil nenad nicola nicolae nicolas nicole niels nikola nikolai nikolaos nikolay nils nina olaf oleg olga oliver olivier
        olivia oscar otto pablo panagiotis paola paolo pascal patricia patrick patrik paul paula paulo pavel pawel pedro peer
        per peter petr petra petri petros philip philipp philippe pia pierre pieter piotr predrag radoslav rafael raffaele rainer
        ralf ralph raquel raul rebecca regina reinhard renata renate rene riccardo richard rita robert roberta roberto robin
        roger roland roman ronald rosa ruben rudolf rui ruth ryszard sabine salvatore samuel sandra sara sarah sebastian sergei
        sergio silvia silvie simon simona simone slawomir snezana sofia sonia sophia sophie stanislav stanislaw stefan stefania
        stefano steffen stelios stephane stephanie stephan stephen steven stuart susan susana susanne sven sylvia sylvie
        szymon tamas tanja tatiana teresa theo theodoros thierry thomas thorsten tibor tiina tim timo tobias tom tomas tomasz
        toni torsten ulrich ulrike ursula ute uwe valentina valerie vasile vasileios vera veronica veronika vesna victor
        victoria viktor vincent vincenzo vladimir volker waldemar walter werner wiebke wilhelm willem william wim wojciech
        wolfgang xavier yannis yves yvonne zbigniew zdenek zoltan zofia zoran zsolt
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// What stands before a person's name, and before no company's.
    static let titles = Set(
        """
        mr mrs ms miss dr prof professor sir herr frau dhr mevr mevrouw meneer mme mlle monsieur madame sig signor signora dott
        dottssa avv ing sr sra don dona d kyrios kyria pan pani pana doamna domnul herra rouva hr fru gospodin gospa
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension PartyName {
    /// True for what looks like a natural person's name: two to four words, one of the outer ones a given name, no legal
    /// form, no number, no word of trade or place.
    package var isPerson: Bool {
        let words = Array(words.drop { GivenNames.titles.contains($0) })
        let isTitled = words.count < self.words.count
        guard form == nil, (isTitled ? 1...5 : 2...4).contains(words.count), let first = words.first,
            let last = words.last,
            isTitled || first.utf8.count == 1 || GivenNames.all.contains(first)
                || GivenNames.all.contains(last)
        else { return false }
        return words.allSatisfy { word in
            word.allSatisfy(\.isLetter) && Meaning.of(word).map { [.small, .name].contains($0.kind) } ?? true
        }
    }
}
