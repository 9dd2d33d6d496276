using System.Runtime.InteropServices;

namespace DirectoryApi.Search.Index;

/// <summary>The lists of the columns of a pass while they are made. Offices come in the order of their positions.</summary>
internal sealed class TermLists
{
    private readonly Range _columns;
    private readonly Dictionary<string, PostingBytes>[] _lists;

    /// <summary>Empty lists.</summary>
    public TermLists(Range columns)
    {
        _columns = columns;
        _lists = [.. Enumerable.Range(0, columns.End.Value - columns.Start.Value).Select(_ => new Dictionary<string, PostingBytes>(StringComparer.Ordinal))];
    }

    /// <summary>Adds an office to the list of a term.</summary>
    public void Add(ColumnTerm term, int position) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_lists[(int)term.Column - _columns.Start.Value], term.Term, out _).Add(position);

    /// <summary>Writes the lists, by column and term, so that the table grows at its end only.</summary>
    public void WriteTo(SearchIndexWriter writer)
    {
        for (var column = 0; column < _lists.Length; column++)
        {
            var lists = _lists[column];
            var terms = lists.Keys.ToArray();
            Array.Sort(terms, StringComparer.Ordinal);
            foreach (var term in terms)
            {
                writer.Add((SearchColumn)(_columns.Start.Value + column), term, in CollectionsMarshal.GetValueRefOrNullRef(lists, term));
            }
        }
    }
}
