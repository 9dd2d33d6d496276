using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search.Understanding;

/// <summary>A kind of office that words mean.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Level">The level that the words speak of (ДВД is regional); null where they leave it open.</param>
/// <param name="IsSecondary">True where the words mean another kind in the first place (прописка: police after the service centre).</param>
public sealed record KindSense(OfficeKind Kind, OfficeLevel? Level, bool IsSecondary);
