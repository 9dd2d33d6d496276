using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Index;

/// <summary>The terms of a few offices that follow one another: what one thread analyses at a time.</summary>
internal sealed class OfficeTermsBlock
{
    private const int Size = 64;

    private readonly List<ColumnTerm> _terms;
    private readonly int[] _ends;
    private readonly int _first;

    private OfficeTermsBlock(IReadOnlyList<OfficeNode> offices, int first, Range columns, WordForms forms)
    {
        _first = first;
        _ends = new int[Math.Min(Size, offices.Count - first)];
        _terms = [];
        for (var index = 0; index < _ends.Length; index++)
        {
            OfficeTerms.Add(offices[first + index].Office, columns, forms, _terms);
            _ends[index] = _terms.Count;
        }
    }

    /// <summary>The blocks of all offices in their order, each analysed by one of all processors.</summary>
    public static IEnumerable<OfficeTermsBlock> Of(
        IReadOnlyList<OfficeNode> offices, Range columns, WordForms forms, CancellationToken cancellationToken) =>
        Enumerable.Range(0, (offices.Count + Size - 1) / Size)
            .AsParallel().AsOrdered().WithCancellation(cancellationToken).WithMergeOptions(ParallelMergeOptions.AutoBuffered)
            .Select(block => new OfficeTermsBlock(offices, block * Size, columns, forms));

    /// <summary>Adds each office to the lists of its terms.</summary>
    public void AddTo(TermLists lists)
    {
        var index = 0;
        for (var office = 0; office < _ends.Length; office++)
        {
            for (; index < _ends[office]; index++)
            {
                lists.Add(_terms[index], _first + office);
            }
        }
    }
}
