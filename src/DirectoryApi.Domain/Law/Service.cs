using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Domain.Law;

/// <summary>A public service (мемлекеттік қызмет / государственная услуга) that a standard describes and offices give.</summary>
/// <param name="Slug">Stable and readable: of the list of known services, else made from the printed name.</param>
/// <param name="Names">Its names, at most one a language: printed, or derived where the list of known services translates it.</param>
/// <param name="DocumentSlugs">The decrees whose standards describe it.</param>
public sealed record Service(string Slug, IReadOnlyList<LocalizedText> Names, IReadOnlyList<string> DocumentSlugs);
