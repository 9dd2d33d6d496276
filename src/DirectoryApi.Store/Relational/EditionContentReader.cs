using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Relational;

/// <summary>
/// Reads all of an edition for a snapshot, by two sessions at once: of a large directory most of the time goes to the rows of a few
/// tables. What an edition holds never changes, so that it does not matter which of the sessions began first.
/// </summary>
internal static class EditionContentReader
{
    /// <summary>The content of an edition.</summary>
    public static EditionContent Read(StoreSession session, StoreSession other, CurrentState current, CancellationToken cancellationToken)
    {
        var edition = current.Edition;
        var printed = new OfficePrintedLists();
        var further = new OfficeFurtherLists();
        Both(
            () => printed.Read(new OfficeListReader(session, edition, VersionSelection.Held, cancellationToken)),
            () => further.Read(new OfficeListReader(other, edition, VersionSelection.Held, cancellationToken)));

        List<StoredOffice> offices = [];
        List<DocumentContent> documents = [];
        List<EditionChange> changes = [];
        Both(
            () => offices = OfficeReader.ReadVersions(session, edition, VersionSelection.Held, printed, further, cancellationToken),
            () =>
            {
                documents = DocumentReader.ReadOutlines(other, edition, cancellationToken);
                changes = ChangeReader.ReadChanges(other, edition, cancellationToken);
            });

        var aliases = ChangeReader.ReadAliases(session, edition, cancellationToken);
        return new EditionContent
        {
            Edition = edition,
            PublishedAt = current.PublishedAt,
            Documents = documents,
            FormerDocuments = DocumentReader.ReadFormerOutlines(session, edition, cancellationToken),
            Services = EditionReader.ReadServices(session, edition, cancellationToken).ConvertAll(stored => stored.Service),
            Offices = offices.ConvertAll(stored => stored.Office),
            Withdrawn = ChangeReader.ReadWithdrawn(session, edition, aliases, withRows: true, cancellationToken),
            Aliases = aliases.ConvertAll(stored => stored.Alias),
            Changes = changes,
            PublicationTimes = EditionReader.ReadPublicationTimes(session, cancellationToken),
        };
    }

    /// <summary>Runs two readings, and waits for both even where one fails: nobody may close a session while it is read from.</summary>
    private static void Both(Action first, Action second)
    {
        var other = Task.Run(second);
        try
        {
            first();
        }
        finally
        {
            other.GetAwaiter().GetResult();
        }
    }
}
