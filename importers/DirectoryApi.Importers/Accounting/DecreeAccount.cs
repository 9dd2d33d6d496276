namespace DirectoryApi.Importers.Accounting;

/// <summary>What became of the characters of a decree's office tables, and which tables were passed over.</summary>
/// <param name="Tables">Its office tables in order.</param>
/// <param name="PassedOver">Tables that list no offices, in order.</param>
public sealed record DecreeAccount(IReadOnlyList<TableAccount> Tables, IReadOnlyList<PassedOverTable> PassedOver)
{
    /// <summary>All characters of the office tables, white space left out.</summary>
    public int Characters => Tables.Sum(table => table.Characters);

    /// <summary>Characters left over.</summary>
    public int InResidue => Tables.Sum(table => table.InResidue);

    /// <summary>Share of the characters that is left over, 0 to 1; 0 for a decree without characters.</summary>
    public double ResidueShare => Characters == 0 ? 0 : (double)InResidue / Characters;

    /// <summary>Share of the characters whose whereabouts are known, 0 to 1: all that are in a value, a head, a repaired piece of layout or the listed residue.</summary>
    public double AccountedShare
    {
        get
        {
            var accounted = Tables.Sum(table => (long)table.InValues + table.InHeads + table.InLayout + table.InResidue);
            return Characters == 0 ? 1 : (double)accounted / Characters;
        }
    }
}
