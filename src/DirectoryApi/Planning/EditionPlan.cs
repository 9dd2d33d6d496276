using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Planning;

/// <summary>What an import would change, before it changes it.</summary>
public sealed record EditionPlan
{
    /// <summary>The edition it was made from; null for a store without one.</summary>
    public int? BaseEdition { get; init; }

    /// <summary>What would be applied.</summary>
    public required EditionDraft Draft { get; init; }

    /// <summary>Its details, worked out when the first of them is asked for.</summary>
    public required Lazy<PlanDetails> Details { get; init; }

    /// <inheritdoc cref="PlanDetails.Documents" />
    public IReadOnlyList<PlannedDocument> Documents => Details.Value.Documents;

    /// <inheritdoc cref="PlanDetails.Offices" />
    public IReadOnlyList<PlannedOffice> Offices => Details.Value.Offices;

    /// <summary>How many offices the edition it was made from has.</summary>
    public required int OfficesBefore { get; init; }

    /// <inheritdoc cref="PlanDetails.Doubts" />
    public IReadOnlyList<PlannedDoubt> Doubts => Details.Value.Doubts;

    /// <summary>What could not be taken at its word, of reading and of matching.</summary>
    public required IReadOnlyList<ImportWarning> Warnings { get; init; }

    /// <summary>How many offices the new edition would have.</summary>
    public int OfficesAfter => Draft.Offices.Count;

    /// <summary>How many offices a reader would see unchanged, whatever rows they rest on.</summary>
    public int Unchanged => OfficesAfter - Offices.Count(office => office.After is not null);

    /// <summary>Share of the offices of the current edition that would vanish, 0 to 1; merged ones do not, since they are found under another name.</summary>
    public double WithdrawnShare => OfficesBefore == 0 ? 0 : (double)Count(PlanKind.Withdrawn) / OfficesBefore;

    /// <summary>How many offices something would happen to.</summary>
    public int Count(PlanKind kind) => Offices.Count(office => office.Kind == kind);
}
