/// How letters of other scripts are written in Latin ones: a key to compare by, not a text to show.
///
/// Greek follows ISO 843 (type 2), Cyrillic the English custom of passports and sanctions lists, where ISO 9 is read by nobody.
enum Scripts {
    /// Letter and Latin letters, by pairs; `-` is none, `_` a gap. Letters with a mark fall to their base letter unless they
    /// stand here.
    static let letters: StaticString = """
        # Latin letters that do not come apart into a letter and a mark
        ß ss ø o ł l đ d æ ae œ oe ı i ð d þ th ħ h ŋ n ə e ŧ t ƒ f ĸ k ĳ ij
        # Greek
        α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
        # Cyrillic
        а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch
        ъ a ы y ь - э e ю yu я ya ё e є ye і i ї i ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ә a ғ gh қ k ң n ө o
        ұ u ү u һ h
        # Armenian
        ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j
        ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k և ev օ o ֆ f
        # Georgian
        ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts
        ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
        # Hebrew
        א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t
        # Arabic
        ا a أ a إ i آ a ء - ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l
        م m ن n ه h و w ي y ى a ة a ئ y ؤ w پ p چ ch ژ zh گ g ک k ی y
        # Signs that are read as letters
        № _no_ ™ - ® - © - ª a º o % _percent_ + _plus_ @ _at_ € _euro_ ½ _half_
        """

    /// What Latin letters become where they stand for Greek ones: `ου` is `ou`, and `Μπ` begins a name as `b`.
    static let greekPairs = [("oy", "ou"), ("ay", "av"), ("ey", "ev")]
    static let greekStarts = [("mp", "b"), ("nt", "d"), ("gk", "g")]
}
