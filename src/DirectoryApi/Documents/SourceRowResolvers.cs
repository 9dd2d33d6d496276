using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Documents;

/// <summary>Answers the fields of <c>SourceRow</c>.</summary>
[ObjectType<SourceRowNode>("SourceRow", IsImmutable = true)]
public static class SourceRowResolvers
{
    /// <summary>The decree.</summary>
    public static DocumentNode Document(SourceRowNode row) => row.Document;

    /// <summary>Ordinal of the standard.</summary>
    public static int Standard(SourceRowNode row) => row.Key.Standard;

    /// <summary>Number of the annex.</summary>
    public static string Annex(SourceRowNode row) => row.Key.Annex;

    /// <summary>Label of the row.</summary>
    public static string Row(SourceRowNode row) => row.Key.Row;

    /// <summary>First line of the row.</summary>
    public static int Line(SourceRowNode row) => row.Line;

    /// <summary>The cells as read.</summary>
    public static IReadOnlyList<string> Cells(SourceRowNode row) => row.Cells;

    /// <summary>The language.</summary>
    public static Language Language(SourceRowNode row) => row.Language;
}
