--FILE--
<?php
/*
 * 老系统: 支付日志处理 (GBK 转 UTF-8 后)
 */
define('IN_APP', true);
if(!defined('IN_APP')) exit('Access Denied');
	error_reporting(0);
$cfg=array('a'=>1,'b'=>array('x'=>'中文','y'=>NULL),);	// 配置
$lines=explode("\n",trim("
2024-01-01 10:00:01|A001|1.50|OK
2024-01-01 10:00:05|A002|2|FAIL
2024-01-02 09:00:00|A003|0.5|OK

2024-01-02 09:30:00|A001|1.50|REFUND
"));
$sum=array();$cnt=0;
foreach($lines as $k=>$line)
{
	if(!$line) continue; // 空行
	list($time,$no,$money,$st)=explode('|',$line);
	$day=substr($time,0,10);
	if($st=='OK'):
		@$sum[$day]['ok']+=$money;
	elseif ($st == 'REFUND'):
		@$sum[$day]['refund']-=$money;
	else:
		@$sum[$day]['fail'][]=$no;
	endif;
	$cnt++;
}
function fmt($n,$unit='元'){ return number_format((float)$n,2,'.','').$unit; }
foreach($sum as $d=>$row){
	echo $d,':';
	foreach(array('ok','refund') as $t) echo isset($row[$t])?" $t=".fmt($row[$t]):'';
	echo !empty($row['fail'])?' fail='.implode(',',$row['fail']):'',"\r\n";
}
$i=0;
while(1){ if(++$i>5)break; if($i%2)continue; echo $i,$i==4?"\n":','; }
$s='';for($j=0,$n=count($lines);$j<$n;$j++){$s.=$j?",$j":$j;}echo $s."\n";
switch(count($sum)){case 0:echo 'none';break;case 2:echo 'two';case 3:echo 'three';break;default:echo 'many';}
echo "\n".$cfg['b']['x'].$cfg['b']['y']."|".@$cfg['c']['d']."|\n";
$str='out_trade_no=A001&total_fee=150&sign=ABC';parse_str($str,$arr);unset($arr['sign']);ksort($arr);
$q='';foreach($arr as $k=>$v)$q.="$k=$v&";echo rtrim($q,'&')."&key=k ",strtoupper(md5(substr($q,0,-1).'&key=k')),"\n";
echo date("Y-m-d H:i:s",1704074401)," ",date('N jS z t L',1704074401),"\n";
$a=array(3=>'c',1=>'a',2=>'b');asort($a);print_r($a);echo key($a),current($a),"\n";
echo join(',',array_unique(array(1,'1',2,2.0,'a','A'))),' ',in_array('abc',array(0))?'Y':'N',' ',array_search('1',array(0,1,2)),"\n";
echo intval('0x1A',16),intval('012',0),' ',(string)1.0,' ',1.5e3,' ',7/2,' ',6/2,' ',-7%3,' ',2**-1,' ',"10"=="1e1"?'eq':'ne',"\n";
echo ucwords('hello world-foo bar'),' ',wordwrap('The quick brown fox',10,"\n",true),"\n",nl2br("a\nb"),' ',strtr('Hi all','ai','eo'),' ',similar_text('World','Word'),"\n";
?>
尾部文本 <?php echo $cnt; ?>

<?= $cnt + 1 ?> 完
--EXPECT--
2024-01-01: fail=A001,A002
2024-01-02: refund=-1.50元 fail=A003
: fail=
2,4
0,1,2,3,4
three
中文||
out_trade_no=A001&total_fee=150&key=k CB5B2924C6A57659E1891EC071761790
2024-01-01 02:00:01 1 1st 0 31 1
Array
(
    [1] => a
    [2] => b
    [3] => c
)
1a
1,2,a,A N 1
2610 1 1500 3.5 3 -1 0.5 eq
Hello World-foo Bar The quick
brown fox
a<br />
b Ho ell 4
尾部文本 5
6 完
