using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Accounting;

namespace DirectoryApi.Importers.Structure;

/// <summary>A decree taken apart: what it is, the standards it approves, and the office tables annexed to them.</summary>
/// <param name="Decree">What the decree is.</param>
/// <param name="Standards">Its standards in order.</param>
/// <param name="Tables">Its office tables in order.</param>
/// <param name="PassedOver">The tables that list no offices (quality indicators, forms).</param>
/// <param name="Warnings">What had to be inferred.</param>
public sealed record DecreeStructure(
    Decree Decree,
    IReadOnlyList<Standard> Standards,
    IReadOnlyList<OfficeTable> Tables,
    IReadOnlyList<PassedOverTable> PassedOver,
    IReadOnlyList<ImportWarning> Warnings);
