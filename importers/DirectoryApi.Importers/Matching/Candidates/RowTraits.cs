using DirectoryApi.Domain.Rows;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>Tells what copies of a row agree in.</summary>
internal static class RowTraits
{
    /// <summary>The traits of a row. What has neither letter nor figure tells nothing: a dash in place of an address.</summary>
    public static IReadOnlyList<RowTrait> Of(AnnexRow row)
    {
        var traits = new List<RowTrait>(2 + row.Phones.Count);
        Add(RowTraitField.Name, row.Name is null ? "" : PlaceKey.Of(row.Name.Value));
        Add(RowTraitField.Address, row.Address is null ? "" : PlaceKey.Of(row.Address.Value));
        foreach (var phone in row.Phones)
        {
            Add(RowTraitField.Phone, PhoneNumbers.Digits(phone.Display.Value));
        }

        return traits;

        void Add(RowTraitField field, string value)
        {
            if (value.Length > 0)
            {
                traits.Add(new RowTrait(row.Kind, field, value));
            }
        }
    }
}
