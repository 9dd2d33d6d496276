using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.TypeSystem.Comparison;

namespace DirectoryApi.Developers.Changelog;

/// <summary>One change that a released schema made.</summary>
/// <param name="Impact">What it means for clients.</param>
/// <param name="Coordinate">Where (schema coordinate, GraphQL §3.14): <c>Office.history</c>; <c>schema</c> for all of it.</param>
/// <param name="Texts">The change in words, in every language of the directory.</param>
public sealed record SchemaReleaseChange(SchemaChangeImpact Impact, string Coordinate, IReadOnlyDictionary<Language, string> Texts);
