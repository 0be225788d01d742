import Enforcement
import Filing

extension CaseMeasure {
    /// Its sum in euros at the yearly rate of its decision, for order only.
    var euros: Int? { money.flatMap { EuroRate.euros($0, in: decided?.year ?? .max) } }
}

extension StagedAmount {
    /// A sum after an appeal is told without a currency.
    var sum: Amount? { Money(claimed: finding.value)?.amount ?? Amount(finding.value) }
    var currency: String? { Money(claimed: finding.value)?.currency }
}
