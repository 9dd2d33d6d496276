using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Nodes;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Documents;

/// <summary>Answers the fields of <c>Document</c>.</summary>
[ObjectType<DocumentNode>("Document", IsImmutable = true)]
public static class DocumentResolvers
{
    /// <summary>The global id.</summary>
    public static string Id(DocumentNode document) => NodeId.Encode("Document", document.Decree.Slug);

    /// <summary>The slug.</summary>
    public static string Slug(DocumentNode document) => document.Decree.Slug;

    /// <summary>The number.</summary>
    public static string Number(DocumentNode document) => document.Decree.Number;

    /// <summary>The date it was adopted on.</summary>
    public static DateOnly AdoptedOn(DocumentNode document) => document.Decree.AdoptedOn;

    /// <summary>The title.</summary>
    public static string Title(DocumentNode document) => document.Decree.Title;

    /// <summary>The language.</summary>
    public static Language Language(DocumentNode document) => document.Decree.Language;

    /// <summary>Whether it is in force.</summary>
    public static DocumentStatus Status(DocumentNode document) => document.Decree.Status;

    /// <summary>The date it was repealed on.</summary>
    public static DateOnly? RepealedOn(DocumentNode document) => document.Decree.RepealedOn;

    /// <summary>The act that repealed it.</summary>
    public static string? RepealedBy(DocumentNode document) => document.Decree.RepealedBy;

    /// <summary>Whether the directory rests on it.</summary>
    public static bool IsCurrent(DocumentNode document) => document.IsCurrent;

    /// <summary>The services its standards describe.</summary>
    public static IReadOnlyList<ServiceNode> Services(DocumentNode document) => document.Services;

    /// <summary>How many rows of offices it has.</summary>
    public static int RowCount(DocumentNode document) => document.Rows.Count;
}
