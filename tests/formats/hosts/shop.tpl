{* utilize *}
{extends file="utilize.tpl"}
{assign var="utilize" value="utilize"}
<p class="{$utilize}">Dear {$customer.utilize|default:"friend"|escape:'html'},</p>
{if $points > 10 && $utilize == "utilize"}<p>You «utilise» many</p>{elseif $x}<p>You «utilise» some</p>{else}<p>You «utilise» none</p>{/if}
{literal}<script>function utilize() { return {a: 'utilize'}; }</script>{/literal}
{foreach from=$items item=utilize}<li>You «utilise» {$utilize.name}</li>{foreachelse}<li>Nothing to «utilise»</li>{/foreach}
{l s='You can «utilise» it' mod='utilize' d='Utilize.Shop'}
{include file="utilize.tpl" title="utilize"}
<a href="{$link->getPageLink('utilize', true)}">«Utilise» it</a>
<img src="{$img}utilize.png" alt="We «utilise» {$shop_name}">
{capture name="utilize"}We «utilise» captures{/capture}
