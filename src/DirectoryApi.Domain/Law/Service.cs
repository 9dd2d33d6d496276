using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Domain.Law;

/// <summary>A public service (мемлекеттік қызмет / государственная услуга) that a standard describes and offices give.</summary>
/// <param name="Slug">Stable and readable, made from the decree and the service's name.</param>
/// <param name="Names">The printed names, one a language.</param>
/// <param name="DocumentSlugs">The decrees whose standards describe it.</param>
public sealed record Service(string Slug, IReadOnlyList<LocalizedText> Names, IReadOnlyList<string> DocumentSlugs);
