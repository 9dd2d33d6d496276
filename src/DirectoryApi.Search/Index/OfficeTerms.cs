using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search.Index;

/// <summary>What an office is found by, column by column. A term may come more than once.</summary>
internal static class OfficeTerms
{
    /// <summary>The columns that are made together: those of words share the analysis, and each of the others has many terms of its own.</summary>
    public static IReadOnlyList<Range> Passes { get; } =
        [0..SearchColumns.WordCount, .. Enumerable.Range(SearchColumns.WordCount, SearchColumns.Count - SearchColumns.WordCount).Select(column => column..(column + 1))];

    /// <summary>Adds the terms of an office in the columns of a pass.</summary>
    /// <param name="office">The office.</param>
    /// <param name="columns">One of <see cref="Passes"/>.</param>
    /// <param name="forms">The words met so far.</param>
    /// <param name="terms">What they are added to.</param>
    public static void Add(Office office, Range columns, WordForms forms, List<ColumnTerm> terms)
    {
        switch ((SearchColumn)columns.Start.Value)
        {
            case SearchColumn.Name:
                AddWords(office, forms, terms);
                break;
            case SearchColumn.Phone:
                AddAll(terms, SearchColumn.Phone, [.. office.Phones.SelectMany(PhoneDigits.TermsOf)]);
                break;
            case SearchColumn.Online:
                AddAll(terms, SearchColumn.Online, [.. OnlineTerms.Of(office)]);
                break;
            case SearchColumn.EntireName:
                AddAll(terms, SearchColumn.EntireName, [.. office.Names.Select(name => string.Concat(forms.Of(name.Text).Select(word => word.Folded)))]);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(columns), columns, "Not a pass.");
        }
    }

    private static void AddWords(Office office, WordForms forms, List<ColumnTerm> terms)
    {
        foreach (var name in office.Names)
        {
            var isFirst = true;
            foreach (var word in forms.Of(name.Text))
            {
                AddAll(terms, SearchColumn.Name, word.Exact);
                AddAll(terms, SearchColumn.LooseName, word.Loose);
                if (isFirst)
                {
                    AddAll(terms, SearchColumn.First, word.Exact);
                    isFirst = false;
                }
            }
        }

        foreach (var address in office.Addresses)
        {
            AddExact(terms, SearchColumn.Street, address.Street, forms);
            AddExact(terms, SearchColumn.Address, address.PostalCode, forms);
            foreach (var word in forms.Of(address.Text))
            {
                AddAll(terms, SearchColumn.Address, word.Exact);
                AddAll(terms, SearchColumn.LooseAddress, word.Loose);
            }

            if (address.Building is { } building)
            {
                AddAll(terms, SearchColumn.House, forms.HouseOf(building));
            }
        }

        foreach (var statement in office.History)
        {
            AddExact(terms, SearchColumn.Former, statement.Name, forms);
            AddExact(terms, SearchColumn.Former, statement.Address, forms);
        }
    }

    private static void AddExact(List<ColumnTerm> terms, SearchColumn column, string? text, WordForms forms)
    {
        foreach (var word in text is null ? [] : forms.Of(text))
        {
            AddAll(terms, column, word.Exact);
        }
    }

    private static void AddAll(List<ColumnTerm> terms, SearchColumn column, string[] all)
    {
        foreach (var term in all)
        {
            if (term.Length > 0)
            {
                terms.Add(new ColumnTerm(column, term));
            }
        }
    }
}
