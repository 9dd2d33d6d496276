using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;

namespace DirectoryApi.Importers.Structure;

/// <summary>What the heading of a decree says of it.</summary>
internal sealed record DecreeHeading(
    Language Language,
    string Number,
    DateOnly AdoptedOn,
    string Title,
    DocumentStatus Status,
    DateOnly? RepealedOn,
    string? RepealedBy);
