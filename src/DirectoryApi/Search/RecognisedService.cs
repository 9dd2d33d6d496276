using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>The object <c>RecognisedService</c>.</summary>
/// <param name="Text">The words of the query.</param>
/// <param name="Services">The services that they mean; those that the edition has.</param>
/// <param name="Kinds">The kinds of office that give them, the one to turn to first.</param>
public sealed record RecognisedService(string Text, IReadOnlyList<ServiceNode> Services, IReadOnlyList<OfficeKind> Kinds);
