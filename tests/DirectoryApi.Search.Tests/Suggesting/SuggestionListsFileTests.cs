using DirectoryApi.Search.Index;
using DirectoryApi.Search.Suggesting;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Tests.Suggesting;

public sealed class SuggestionListsFileTests : IDisposable
{
    private static readonly DirectorySnapshot Snapshot = SnapshotBuilder.Build(SampleContents.Of(SampleDrafts.Small), SamplePlaces.All);

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SuggestionListsFileTests()
    {
        _connection.Open();
        Execute(SearchColumns.CreateTables);
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Read_GivesWhatWasWritten()
    {
        var written = SuggestionLists.Of(Snapshot);

        var read = WriteAndRead(written, Snapshot);

        Assert.Equal(written.Index.Words.Words, read.Index.Words.Words);
        Assert.Equal(written.Index.Words.Languages, read.Index.Words.Languages);
        Assert.Equal(written.Index.Targets, read.Index.Targets);
        Assert.Equal(written.Index.Weights, read.Index.Weights);
        Assert.Equal(written.Index.Places, read.Index.Places);
        AssertEqual(written.Index.WordsOfEntry, read.Index.WordsOfEntry);
        AssertEqual(written.Index.EntriesOfWord, read.Index.EntriesOfWord);
        AssertEqual(written.Index.FacetsOfEntry, read.Index.FacetsOfEntry);
        AssertEqual(written.Index.EntriesOfFacet, read.Index.EntriesOfFacet);
        AssertEqual(written.Index.FacetsOfWord, read.Index.FacetsOfWord);
        Assert.Equal(written.ShortPrefixes.Lists, read.ShortPrefixes.Lists);
        Assert.NotEmpty(read.ShortPrefixes.Find("ал").ToArray());
    }

    [Fact]
    public void Read_SuggestsTheSame()
    {
        var suggester = new Suggester(Snapshot, WriteAndRead(SuggestionLists.Of(Snapshot), Snapshot), queries: null);
        var expected = new Suggester(Snapshot);

        Assert.All(
            ["а", "ал", "алм", "көк", "цон эк", "верн", "азам", "отдел вну", "rjr"],
            prefix => Assert.Equal(expected.Suggest(new SuggestionRequest(prefix)), suggester.Suggest(new SuggestionRequest(prefix))));
    }

    [Fact]
    public void Read_OfADirectoryWithoutAnything_HasNothing()
    {
        var empty = SnapshotBuilder.Build(SampleContents.Of(SampleDrafts.Small with { Offices = [], Services = [], Documents = [] }), new GazetteerPlaces([], [], []));

        var read = WriteAndRead(SuggestionLists.Of(empty), empty);

        Assert.Empty(read.Index.Targets);
        Assert.Empty(read.Index.Places);
    }

    [Fact]
    public void Read_WhereAListIsMissing_TellsOfADamagedIndex()
    {
        SuggestionListsFile.Write(_connection, SuggestionLists.Of(Snapshot), Snapshot);
        Execute("DELETE FROM lists WHERE number = (SELECT max(number) FROM lists)");

        Assert.Throws<SqliteException>(() => SuggestionListsFile.Read(_connection, Snapshot));
    }

    private SuggestionLists WriteAndRead(SuggestionLists lists, DirectorySnapshot snapshot)
    {
        SuggestionListsFile.Write(_connection, lists, snapshot);
        return SuggestionListsFile.Read(_connection, snapshot);
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void AssertEqual(SortedLists expected, SortedLists actual)
    {
        Assert.Equal(expected.Starts, actual.Starts);
        Assert.Equal(expected.Values, actual.Values);
    }
}
